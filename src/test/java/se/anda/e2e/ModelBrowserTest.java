package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.cli.ModelStub;

/** A model-backed talk in a real browser: chosen by a course leader, phrased by an endpoint, which then dies mid-word. */
class ModelBrowserTest {

    /** Slow enough to be killed amid a line. */
    private static final int TOKENS_A_SECOND = 4;

    @TempDir
    private static Path data;

    private static ModelStub stub;
    private static PackagedApp app;

    @BeforeAll
    static void start() throws IOException {
        stub = ModelStub.start(TOKENS_A_SECOND);
        app = PackagedApp.start(data, Map.of(
                "ANDA_LINE_PACE", "0ms",
                "ANDA_MODEL_BASE_URL", stub.address().toString(),
                "ANDA_MODEL_NAME", "prov"));
    }

    @AfterAll
    static void stop() {
        app.close();
        stub.close();
    }

    @Test
    void theTalkGoesOnWhenTheModelDies() {
        theAdministratorSeesTheEndpoint();
        theLeaderChooses();
        try (var visitor = app.visitor(390, 844)) {
            visitor.signIn("elev", "anda-elev-1");
            visitor.open("/scenario/uppfoljning-tre-dagar");
            assertThat(visitor.page().getByText("skickas till 127.0.0.1")).isVisible();
            visitor.startTalk("uppfoljning-tre-dagar");
            assertThat(visitor.page().getByText("Orden formuleras av en språkmodell hos 127.0.0.1")).isVisible();
            visitor.findsNothingGrave();
            visitor.say("Hej, jag heter Lena och ringer från socialtjänsten. Kan du prata nu?");

            visitor.reply().fill("Hur har dagarna varit?");
            visitor.reply().press("Enter");
            assertThat(visitor.page().locator(".bubble.speaking")).isVisible();
            stub.close();
            assertThat(visitor.roleLines()).hasCount(3);
            visitor.say("Vad är viktigast för dig just nu?");
            visitor.finish();
            visitor.goBy();
            assertThat(wordings(visitor, "formulerat av språkmodellen")).hasCount(1);
            assertThat(wordings(visitor, "efter manus: svaret bröts")).hasCount(1);
            assertThat(wordings(visitor, "efter manus: modellen gick inte att nå")).hasCount(1);
            assertThat(visitor.page().getByText("Språkmodellen formulerade 1 av rollens 3 repliker")).isVisible();
            visitor.findsNothingGrave();
        }
    }

    private static Locator wordings(Visitor visitor, String words) {
        return visitor.page().locator(".wording", new Page.LocatorOptions().setHasText(words));
    }

    private static void theAdministratorSeesTheEndpoint() {
        try (var admin = app.visitor(1280, 900)) {
            admin.signIn("admin", "anda-admin");
            admin.open("/administration/modell");
            assertThat(admin.page().getByText("Inställd i installationens konfiguration: prov")).isVisible();
            admin.button("Prova kontakten");
            assertThat(admin.page().getByText("Den svarar")).isVisible();
            assertThat(admin.page().getByText("Det är grått och några plusgrader.")).isVisible();
            admin.findsNothingGrave();
        }
    }

    private static void theLeaderChooses() {
        try (var leader = app.visitor(1280, 900)) {
            leader.signIn("kursledare", "anda-kursledare");
            leader.open("/verkstad/roster");
            var choice = leader.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Tre dagar senare"));
            choice.getByLabel("Språkmodell").check();
            assertThat(leader.page().getByText("Tre dagar senare: Språkmodell.")).isVisible();
            assertThat(leader.page().getByText("skickas det som sägs till 127.0.0.1")).isVisible();
            leader.findsNothingGrave();
        }
    }
}
