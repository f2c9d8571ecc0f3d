package se.anda.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.feedback.Intention;
import se.anda.feedback.Intentions;
import se.anda.feedback.OwnRating;
import se.anda.feedback.OwnRatings;
import se.anda.practice.Erasure;
import se.anda.practice.PracticeService;
import se.anda.practice.SayOutcome;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;
import se.anda.practice.ui.SignedInAs;
import se.anda.ui.DataTable;
import se.anda.ui.ProgressChart;
import se.anda.ui.RadioChoice;
import se.anda.ui.TextBox;

/** How one's figures have moved, two attempts beside each other, and what was taken along to a real talk. */
@WebTest
@SignedInAs(username = "elev2", password = "anda-elev-2")
class ProgressPageTest extends SpringBrowserlessTest {

    private static final UUID SOMEBODY = new UUID(7, 7);

    @Autowired
    private PracticeService practices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnRatings ratings;

    @Autowired
    private Intentions intentions;

    @Autowired
    private Erasure erasure;

    private UUID trainee;

    @BeforeEach
    void nothingBefore() {
        trainee = accounts.current().orElseThrow().id();
        erasure.eraseAll(trainee);
    }

    private UUID finished(String... volleys) {
        var outcome = practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        var talk = ((StartOutcome.Started) outcome).practice().id();
        say(talk, volleys);
        practices.finish(trainee, talk);
        return talk;
    }

    private void say(UUID talk, String... volleys) {
        for (var volley : volleys) {
            var head = practices.find(trainee, talk).orElseThrow().head().id();
            assertThat(practices.say(trainee, talk, head, UUID.randomUUID().toString(), volley))
                    .isInstanceOf(SayOutcome.Replied.class);
        }
    }

    private boolean compares(UUID talk) {
        navigate("samtal/" + talk + "/jamfor", Component.class);
        return getCurrentView() instanceof CompareView;
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).first()).click();
    }

    private boolean says(String words) {
        return find(Paragraph.class).withTextContaining(words).exists();
    }

    @Test
    void beforeTheFirstTalkThePageSaysWhatWillBeThere() {
        navigate(ProgressView.class);
        assertThat(says("När du har avslutat ditt första samtal")).isTrue();
        assertThat(find(ProgressChart.class).exists()).isFalse();
    }

    @Test
    void finishedTalksAreShownAndOpenOrBrokenOffOnesAreNot() {
        finished("Hur har du det?", "Du är trött.", "Vad vill du?", "Du vill ha lugn.", "Hur sover du?");
        var open = practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 8);
        say(((StartOutcome.Started) open).practice().id(), "Hej på dig.");
        navigate(ProgressView.class);
        assertThat(find(ProgressChart.class).exists()).isTrue();
        assertThat(find(ProgressTable.class).first().getElement().getOuterHTML().split("<tr>")).hasSize(3);
        assertThat(says("Det är för tidigt att säga")).isTrue();
    }

    @Test
    void aTalkWithOneAttemptHasNothingToCompare() {
        var talk = finished("Hur har du det?");
        assertThat(compares(talk)).isFalse();
    }

    @Test
    void twoAttemptsAreShownFromWhereTheyParted() {
        var talk = finished("Hur har du det?", "Du är trött.", "Vad vill du?");
        practices.rewind(trainee, talk, 2);
        say(talk, "Du vill ha lugn.", "Hur sover du?");
        practices.finish(trainee, talk);
        assertThat(compares(talk)).isTrue();
        assertThat(find(NativeDetails.class).first().getSummaryText()).isEqualTo("Lika i båda: dina 2 första repliker");
        assertThat(find(Transcript.class).all()).hasSize(3);
        assertThat(find(DataTable.class).exists()).isTrue();
        assertThat(find(NativeButton.class).withText("Det där menade jag inte så").exists())
                .as("nothing is changed here")
                .isFalse();
    }

    @Test
    void somebodyElsesTalkIsNotFound() {
        var outcome = practices.start(SOMEBODY, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        var theirs = ((StartOutcome.Started) outcome).practice().id();
        assertThat(compares(theirs)).isFalse();
    }

    @Test
    void theSkillTakenAlongIsAskedAboutAfterTheNextSignInOnly() {
        var talk = finished("Hur har du det?", "Vad vill du?", "Hur sover du?");
        ratings.keep(trainee, talk, 1, OwnRating.SKIPPED);
        navigate(FeedbackView.class, Map.of("id", talk.toString()));
        press("Ta med till nästa riktiga samtal");
        assertThat(intentions.open(trainee)).isPresent();
        assertThat(new TakenAlong(intentions, trainee).due()).as("just chosen").isEmpty();

        VaadinSession.getCurrent().setAttribute(TakenAlong.class.getName(), null);
        assertThat(new TakenAlong(intentions, trainee).due()).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAnswerIsKeptForTheTraineeAloneAndNotAskedForAgain() {
        var talk = finished("Hur har du det?");
        intentions.choose(trainee, talk, "Spegla mer", "Du är trött.");
        navigate("", Component.class);
        assertThat(find(HowDidItGo.class).exists()).isTrue();
        press("Spara");
        assertThat(says("Välj hur det gick först.")).isTrue();
        ((RadioChoice<Intention.Answer>) find(RadioChoice.class).first()).choose(Intention.Answer.A_LITTLE);
        find(TextBox.class).first().write("Det blev tyst, och det gick bra.");
        press("Spara");
        assertThat(intentions.open(trainee)).isEmpty();
        assertThat(find(H2.class).withText("Du ville pröva i ett riktigt samtal").exists()).isTrue();
        navigate("", Component.class);
        assertThat(find(HowDidItGo.class).exists()).isFalse();
    }

    @Test
    void oneSkillAtATimeAndOnlyFromOnesOwnTalk() {
        var talk = finished("Hur har du det?");
        intentions.choose(trainee, talk, "Det första", null);
        intentions.choose(trainee, talk, "Det andra", null);
        assertThat(intentions.open(trainee)).get().extracting(Intention::skill).isEqualTo("Det andra");
        assertThat(intentions.choose(UUID.randomUUID(), talk, "Någon annans", null)).isEmpty();
        intentions.answer(UUID.randomUUID(), intentions.open(trainee).orElseThrow().id(), Intention.Answer.TRIED, null);
        assertThat(intentions.open(trainee)).isPresent();
        erasure.eraseTalk(trainee, talk);
        assertThat(intentions.open(trainee)).isEmpty();
    }
}
