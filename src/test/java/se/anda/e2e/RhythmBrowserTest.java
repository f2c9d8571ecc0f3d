package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role's line comes in its own time, here so slowly that only skipping gives it. */
class RhythmBrowserTest {

    @TempDir
    private static Path data;

    private static PackagedApp app;
    private Visitor visitor;

    @BeforeAll
    static void startApp() throws IOException {
        app = PackagedApp.start(data, "60s");
    }

    @AfterAll
    static void stopApp() {
        app.close();
    }

    @BeforeEach
    void startTalk() {
        visitor = app.visitor(1280, 900);
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
    }

    private void send() {
        visitor.reply().fill("Hur har du sovit?");
        visitor.reply().press("Enter");
    }

    @Test
    void theRoleIsSilentFirstAndTheLineIsHadAtOnceByButton() {
        send();
        assertThat(visitor.page().locator(".spoken.waiting")).isVisible();
        assertThat(visitor.roleLines()).hasCount(1);
        visitor.button("Visa hela svaret");
        assertThat(visitor.roleLines()).hasCount(2);
        assertThat(visitor.page().getByText("Visa hela svaret")).isHidden();
    }

    @Test
    void aReplySentTooEarlyWaitsAndIsToldSo() {
        send();
        assertThat(visitor.page().locator(".spoken.waiting")).isVisible();
        visitor.reply().fill("Och i natt?");
        visitor.reply().press("Enter");
        assertThat(visitor.page().getByText("Din replik väntar")).isVisible();
        assertThat(visitor.reply()).hasValue("Och i natt?");
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().getByText("Din replik väntar")).hasCount(0);
        visitor.reply().press("Enter");
        assertThat(visitor.ownLines().last()).hasText("Och i natt?");
    }

    @Test
    void theLineIsHadAtOnceByKeyOrClick() {
        send();
        assertThat(visitor.page().locator(".spoken.waiting")).isVisible();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.roleLines()).hasCount(2);
        send();
        visitor.page().locator(".bubble.speaking").click();
        assertThat(visitor.roleLines()).hasCount(3);
    }

    @Test
    void whoWantsNoMotionHasTheLineAtOnce() {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.page().reload();
        assertThat(visitor.reply()).isVisible();
        send();
        assertThat(visitor.roleLines()).hasCount(2);
        assertThat(visitor.page().locator(".conversation [aria-live=polite]")).containsText("Stefan");
    }

    @Test
    void aReloadAmidTheLineShowsItWhole() {
        send();
        assertThat(visitor.page().locator(".spoken.waiting")).isVisible();
        visitor.page().reload();
        assertThat(visitor.roleLines()).hasCount(2);
        assertThat(visitor.reply()).hasValue("");
        assertThat(visitor.page().locator(".spoken.waiting").count()).isZero();
    }
}
