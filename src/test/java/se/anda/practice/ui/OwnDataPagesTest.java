package se.anda.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.account.OwnDataExport;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Erasure;
import se.anda.practice.PracticeService;
import se.anda.practice.ShareLevel;
import se.anda.practice.Sharing;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;
import tools.jackson.databind.json.JsonMapper;

/** One's own data: the page, and the export that it gives. */
@WebTest
@SignedInAs(username = "elev2", password = "anda-elev-2")
class OwnDataPagesTest extends SpringBrowserlessTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Erasure erasure;

    @Autowired
    private OwnDataExport export;

    private UUID trainee;
    private UUID talk;

    @BeforeEach
    void oneTalk() {
        trainee = accounts.current().orElseThrow().id();
        erasure.eraseAll(trainee);
        var outcome = practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        talk = ((StartOutcome.Started) outcome).practice().id();
        practices.say(trainee, talk, 0, "k1", "=2+2; \"sade\" hon");
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).first()).click();
    }

    private Map<String, String> exported() throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(trainee, bytes);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void aTalkIsErasedAfterTheSecondButtonOnly() {
        navigate(OwnDataView.class);
        click("Radera samtalet …");
        assertThat(practices.list(trainee)).hasSize(1);
        click("Nej, låt bli");
        assertThat(practices.list(trainee)).hasSize(1);
        click("Radera samtalet …");
        click("Ja, radera samtalet");
        assertThat(practices.list(trainee)).isEmpty();
    }

    @Test
    void everythingIsErasedWithTheNumberSaidBefore() {
        practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 8);
        navigate(OwnDataView.class);
        click("Radera alla mina samtal …");
        click("Ja, radera alla 2 samtal");
        assertThat(practices.list(trainee)).isEmpty();
    }

    @Test
    void whatIsSharedIsChosenOnThePage() {
        navigate(OwnDataView.class);
        find(ShareChoice.class).single().choose(ShareLevel.FIGURES);
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.FIGURES);
        find(ShareChoice.class).single().choose(ShareLevel.NOTHING);
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.NOTHING);
    }

    @Test
    void theExportHoldsAllThatWasSaidAndItsReadmeNamesEveryFile() throws IOException {
        var files = exported();
        assertThat(files.keySet()).containsExactlyInAnyOrder(
                "README.txt", "account.json", "talks.json", "talks.csv", "reflections.json", "second-ratings.json");
        assertThat(files.get("README.txt")).contains("account.json", "talks.json", "talks.csv", "reflections.json", "second-ratings.json", "Dina uppgifter");
        var talks = new JsonMapper().readTree(files.get("talks.json"));
        assertThat(talks).hasSize(1);
        assertThat(talks.get(0).get("events").get(1).get("content").get("volley").get("text").asString())
                .isEqualTo("=2+2; \"sade\" hon");
        var account = new JsonMapper().readTree(files.get("account.json"));
        assertThat(account.get("username").asString()).isEqualTo("elev2");
        assertThat(files.get("account.json")).doesNotContain("bcrypt");
    }

    @Test
    void theTableIsQuotedAndNoCellIsAFormula() throws IOException {
        assertThat(exported().get("talks.csv"))
                .startsWith("\ufefftalk;scenario;")
                .contains("\"'=2+2; \"\"sade\"\" hon\"");
    }

    @Test
    void theExportHoldsNobodyElsesTalks() throws IOException {
        var other = practices.start(
                UUID.randomUUID(), TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        var id = ((StartOutcome.Started) other).practice().id().toString();
        assertThat(exported().get("talks.json")).doesNotContain(id);
    }
}
