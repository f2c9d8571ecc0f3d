package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profile, own data and administration in a real browser, on the packaged program. */
class AdminBrowserTest {

    @TempDir
    private static Path data;

    private static PackagedApp app;
    private Visitor visitor;

    @BeforeAll
    static void startApp() throws IOException {
        app = PackagedApp.start(data);
    }

    @AfterAll
    static void stopApp() {
        if (app != null) {
            app.close();
        }
    }

    @BeforeEach
    void openBrowser() {
        visitor = app.visitor(1280, 900);
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noPageHasGraveFindingsOrScrollsSideways(int width) {
        visitor.close();
        visitor = app.visitor(width, 844);
        visitor.open("/tillganglighet");
        looksRight();
        visitor.open("/valj-losenord/finns-inte");
        looksRight();
        visitor.signIn("admin", "anda-admin");
        visitor.startFirstTalk();
        for (var path : List.of(
                "/mina-uppgifter", "/profil", "/administration", "/administration/importera",
                "/administration/sessioner", "/administration/gallring", "/administration/logg")) {
            visitor.open(path);
            looksRight();
        }
        visitor.open("/administration");
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna kontot Elev Ett")).click();
        looksRight();
    }

    private void looksRight() {
        assertThat(visitor.page().locator("h1")).isVisible();
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).as(visitor.page().url()).isFalse();
    }

    @Test
    void theLookIsShownAtOnceAndStandsInThePageAsItIsSent() {
        visitor.signIn("elev2", "anda-elev-2");
        visitor.open("/profil");
        visitor.page().getByLabel("Mörkt").check();
        assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
        visitor.page().getByLabel("Stor").check();
        assertThat(visitor.page().locator("html")).hasAttribute("data-text", "large");
        var sent = visitor.page().request().get(visitor.page().url()).text();
        assertThat(sent).contains("data-theme=\"dark\"", "data-text=\"large\"");
        visitor.page().getByLabel("Som enheten").check();
        visitor.page().getByLabel("Vanlig").check();
        assertThat(visitor.page().locator("html[data-theme], html[data-text]")).hasCount(0);
    }

    @Test
    void aTalkIsErasedByKeyboard() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        visitor.open("/mina-uppgifter");
        var keyboard = visitor.page().keyboard();
        assertThat(visitor.page().locator(".own-talk")).hasCount(1);
        visitor.page().locator(".own-talk .danger").first().focus();
        keyboard.press("Enter");
        assertThat(visitor.page().locator(".own-talk .note")).isFocused();
        keyboard.press("Tab");
        assertThat(visitor.page().locator(":focus")).hasText("Ja, radera samtalet");
        keyboard.press("Enter");
        assertThat(visitor.page().getByText("Samtalet är raderat.")).isVisible();
        assertThat(visitor.page().locator(".own-talk")).hasCount(0);
    }

    @Test
    void oneFetchesAllOfOnesDataInOneFile() {
        visitor.signIn("kursledare", "anda-kursledare");
        visitor.open("/mina-uppgifter");
        var file = visitor.page().waitForDownload(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hämta mina uppgifter"))
                .click());
        assertThat(file.suggestedFilename()).isEqualTo("anda-kursledare.zip");
        assertThat(file.path()).isNotEmptyFile();
    }

    @Test
    void theInvitedComesInByTheLinkFromTheFile() {
        visitor.signIn("admin", "anda-admin");
        visitor.open("/administration/importera");
        var csv = "användarnamn;namn;roll\nny.ett;Ny Ett;elev\nny.tva;Ny Två;chef\n".getBytes(StandardCharsets.UTF_8);
        visitor.page().getByLabel("Välj fil").setInputFiles(new FilePayload("nya.csv", "text/csv", csv));
        assertThat(visitor.page().getByText("rollen ”chef” finns inte")).isVisible();
        visitor.button("Bjud in en person");
        var link = visitor.page().locator(".secret").textContent();
        try (var invited = app.visitor(390, 844)) {
            invited.page().navigate(link);
            invited.page().getByLabel("Lösenord").fill("fyra ord på rad");
            invited.button("Spara lösenordet");
            assertThat(invited.page().getByText("Klart. Nu kan du logga in")).isVisible();
            invited.signIn("ny.ett", "fyra ord på rad");
        }
    }

    @Test
    void otherSessionsAreSignedOutFromTheProfile() {
        visitor.signIn("elev2", "anda-elev-2");
        try (var other = app.visitor(390, 844)) {
            other.signIn("elev2", "anda-elev-2");
            visitor.open("/profil");
            visitor.button("Logga ut alla andra");
            assertThat(visitor.page().getByText("Du är inte inloggad någon annanstans.")).isVisible();
            other.open("/profil");
            assertThat(other.page().getByLabel("Användarnamn")).isVisible();
        }
    }
}
