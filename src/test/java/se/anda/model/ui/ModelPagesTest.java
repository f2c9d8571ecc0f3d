package se.anda.model.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;
import se.anda.WebTest;
import se.anda.cli.ModelStub;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.model.FallbackReasons;
import se.anda.model.ModelAdministration;
import se.anda.model.ModelAdministration.Tested;
import se.anda.model.ModelAdministration.Typed;
import se.anda.model.rater.KeptRatings;
import se.anda.model.rater.SecondRating;
import se.anda.practice.PracticeService;
import se.anda.practice.RoleWords;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;
import se.anda.practice.Voice;
import se.anda.practice.Voices;
import se.anda.practice.ui.SignedInAs;
import se.anda.ui.DataTable;

@WebTest
@SignedInAs(username = "admin", password = "anda-admin")
class ModelPagesTest extends SpringBrowserlessTest {

    @Autowired
    private ModelAdministration models;

    @Autowired
    private Voices voices;

    @Autowired
    private RoleWords words;

    @Autowired
    private PracticeService practices;

    @Autowired
    private KeptRatings ratings;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetsTheEndpoint() {
        models.remove();
        jdbc.sql("delete from scenario_voice").update();
    }

    private void fill(String address, String name, String key) {
        var fields = find(TextField.class).all();
        test(fields.get(0)).setValue(address);
        test(fields.get(1)).setValue(name);
        test(find(PasswordField.class).single()).setValue(key);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String told() {
        return find(Paragraph.class).withClassName("told").single().getText();
    }

    @Test
    void withoutAnEndpointNothingIsSentAndNothingCanBeChosen() {
        assertThat(words.destination()).isEmpty();
        navigate("verkstad/roster", com.vaadin.flow.component.Component.class);
        assertThat(find(Paragraph.class).withClassName("note").single().getText()).startsWith("Ingen språkmodell är inställd");
        assertThat(voices.of(voices.all().getFirst().scenario().id())).isEqualTo(Voice.SCRIPTED);
    }

    @Test
    void howAlikeTheTwoRatersSeeIsShownFromThreeTalksOnAndWithoutWords() {
        var unit = new SecondRating.Unit(1, 0, BehaviourCode.GI, Set.of(), BehaviourCode.PERS, Set.of());
        var rating = new SecondRating(List.of(unit), Map.of(), Map.of(), "prov", "abc", 1);
        for (var talks = 0; talks < 3; talks++) {
            navigate(RatersView.class);
            assertThat(find(DataTable.class).all()).isEmpty();
            navigate(ModelView.class);
            var outcome = practices.start(
                    UUID.randomUUID(), TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
            ratings.keep(((StartOutcome.Started) outcome).practice().id(), 1, rating);
        }
        navigate(RatersView.class);
        assertThat(find(DataTable.class).all()).hasSize(3);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Samtal: 3. Yttranden: 3.", "Ge information", "Övertala");
        jdbc.sql("delete from second_rating").update();
    }

    @Test
    void theKeyGoesInSealedAndNeverComesOut() {
        navigate(ModelView.class);
        fill("http://localhost:9/v1", "prov", "hemlig-nyckel");
        click("Spara");
        assertThat(told()).startsWith("Sparat.");
        assertThat(find(PasswordField.class).single().getValue()).isEmpty();
        assertThat(models.shown().orElseThrow().hasKey()).isTrue();
        assertThat(words.destination()).contains("localhost:9");
        var sealed = jdbc.sql("select sealed_key from model_endpoint").query(String.class).single();
        assertThat(sealed).doesNotContain("hemlig");
        assertThat(jdbc.sql("select what || target from audit_entry").query(String.class).list()).noneMatch(entry -> entry.contains("hemlig"));
    }

    @Test
    void aKeyIsNotSentToAnotherAddressThanItWasKeptFor() {
        models.save(new Typed("OPENAI", "http://localhost:9/v1", "prov", "hemlig"));
        models.save(new Typed("OPENAI", "http://localhost:9/v1", "annan", ""));
        assertThat(models.shown().orElseThrow().hasKey()).isTrue();
        models.save(new Typed("OPENAI", "http://localhost:10/v1", "annan", ""));
        assertThat(models.shown().orElseThrow().hasKey()).isFalse();
    }

    @Test
    void whatIsNoAddressIsToldAndNotKept() {
        navigate(ModelView.class);
        fill("file:///etc/passwd", "prov", "");
        click("Spara");
        assertThat(told()).startsWith("Adressen ska börja med http");
        assertThat(models.shown()).isEmpty();
    }

    @Test
    void theConnectionIsTriedWithALineOfNoMatter() throws IOException {
        try (var stub = ModelStub.start(0)) {
            var answer = models.test(new Typed("OPENAI", stub.address().toString(), "prov", ""), Language.SV).map(Mono::block);
            assertThat(answer).get().isInstanceOfSatisfying(Tested.Answered.class, answered -> {
                assertThat(answered.line()).isEqualTo("Det är grått och några plusgrader.");
                assertThat(answered.totalMillis()).isGreaterThanOrEqualTo(answered.firstMillis());
            });
        }
    }

    @Test
    void aConnectionThatIsRefusedIsToldSo() throws IOException {
        var stub = ModelStub.start(0);
        var gone = stub.address().toString();
        stub.close();
        var answer = models.test(new Typed("OPENAI", gone, "prov", ""), Language.SV).map(Mono::block);
        assertThat(answer).contains(new Tested.Failed("unreachable"));
    }

    @Test
    void aLeaderChoosesAndTheTraineeIsToldWhereTheWordsGo() {
        models.save(new Typed("OLLAMA", "http://localhost:11434", "prov", ""));
        var scenario = voices.all().getFirst().scenario().id();
        voices.choose(scenario, Voice.MODEL);
        assertThat(voices.of(scenario)).isEqualTo(Voice.MODEL);
        navigate("scenario/" + scenario, com.vaadin.flow.component.Component.class);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("skickas till localhost:11434"));
        navigate("verkstad", com.vaadin.flow.component.Component.class);
        assertThat(find(Anchor.class).withText("Rollernas röster").exists()).isTrue();
    }

    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        for (var locale : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            var bundle = ResourceBundle.getBundle("messages", locale);
            assertThat(FallbackReasons.all()).isNotEmpty().allSatisfy(tag -> assertThat(bundle.containsKey("fallback." + tag)).as(tag).isTrue());
        }
    }
}
