package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the talk, on a phone: the own view, the feedback, two attempts beside each other, and what has moved. */
class FeedbackBrowserTest extends BrowserTest {

    private static final int REPLIES = 5;

    @BeforeEach
    void aFinishedTalkOnAPhone() {
        resize(390, 844);
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startTalk("uppfoljning-tre-dagar");
        visitor.say("Hej, jag heter Lena och ringer från socialtjänsten. Kan du prata nu?");
        visitor.say("Du är trött på att alla frågar.");
        visitor.say("Vad är viktigast för dig just nu?");
        visitor.say("Du vill att det ska vara lugnt för barnen.");
        visitor.say("Du borde anmäla honom.");
        visitor.finish();
    }

    private Locator link(String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private void looksRight() {
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).as(visitor.page().url()).isFalse();
    }

    @Test
    void theOwnViewIsGivenAndStandsBesideTheEstimate() {
        looksRight();
        visitor.page().locator("textarea").first().fill("Jag väntade.");
        visitor.page().locator(".choice input").nth(3).check();
        visitor.button("Spara och visa återkopplingen");
        assertThat(visitor.page().getByText("Jag väntade.")).isVisible();
        assertThat(visitor.page().locator(".own-view")).isVisible();
        looksRight();
    }

    @Test
    void aDisputedCodeIsShownAsDisputedAfterReloadToo() {
        visitor.goBy();
        var dispute = visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Det där menade jag inte så"))
                .first();
        dispute.click();
        assertThat(dispute).hasAttribute("aria-pressed", "true");
        visitor.page().reload();
        assertThat(dispute).hasAttribute("aria-pressed", "true");
        looksRight();
    }

    @Test
    void theTimelineAndTheChartsAreDrawnAndHaveTheirTables() {
        visitor.goBy();
        assertThat(visitor.page().locator("anda-timeline svg")).isVisible();
        visitor.open("/min-utveckling");
        assertThat(visitor.page().locator("anda-progress svg").first()).isVisible();
        visitor.page().getByText("Samma siffror som tabell").click();
        assertThat(visitor.page().locator("table").getByRole(AriaRole.ROW).first()).isVisible();
        looksRight();
    }

    @Test
    void theFeedbackIsSavedAsAPdf() throws IOException {
        visitor.goBy();
        var download = visitor.page().waitForDownload(() -> link("Spara som PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("aterkoppling-tre-dagar-senare-1.pdf");
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Du är trött på att alla frågar.");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void twoAttemptsStandBesideEachOther() {
        visitor.goBy();
        link("Gå tillbaka och prova igen").first().click();
        visitor.page().waitForURL(address -> address.matches(".*/samtal/[^/]+$"));
        visitor.button("Prova igen från replik 3");
        assertThat(visitor.ownLines()).hasCount(2);
        visitor.say("Det är du som bestämmer.");
        visitor.finish();
        visitor.goBy();
        link("Jämför försöken").click();
        assertThat(visitor.page().locator(".sides > section")).hasCount(2);
        assertThat(visitor.page().locator(".sides > section").first().locator(".coded-line")).hasCount(REPLIES - 2);
        looksRight();
    }

    @Test
    void theSkillTakenAlongIsAskedAboutAtTheNextSignIn() {
        visitor.goBy();
        visitor.button("Ta med till nästa riktiga samtal");
        assertThat(visitor.page().getByText("Du får frågan hur det gick")).isVisible();
        visitor.open("/");
        assertThat(visitor.page().locator(".how-did-it-go")).hasCount(0);
        visitor.page().context().clearCookies();
        visitor.signIn("elev2", "anda-elev-2");
        assertThat(visitor.page().locator(".how-did-it-go")).isVisible();
        looksRight();
        visitor.page().getByLabel("Lite grann").check();
        visitor.page().locator(".how-did-it-go").getByRole(AriaRole.BUTTON).first().click();
        assertThat(visitor.page().getByText("En liten bit räcker.")).isVisible();
        visitor.page().reload();
        assertThat(visitor.page().locator("h1")).isVisible();
        assertThat(visitor.page().locator(".how-did-it-go")).hasCount(0);
    }
}
