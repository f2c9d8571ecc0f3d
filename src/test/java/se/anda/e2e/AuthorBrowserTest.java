package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course leader writes in a real browser: from a template to what a trainee meets, and back to an older version. */
@ExtendWith(SharedApp.class)
class AuthorBrowserTest {

    private final PackagedApp app;
    private Visitor visitor;

    AuthorBrowserTest(PackagedApp app) {
        this.app = app;
    }

    @BeforeEach
    void openBrowser() {
        visitor = app.visitor(1400, 950);
        visitor.signIn("kursledare", "anda-kursledare");
        visitor.open("/verkstad");
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
    }

    private Page page() {
        return visitor.page();
    }

    private Locator text() {
        return page().locator("anda-editor .cm-content");
    }

    private void begin() {
        visitor.button("Börja från mallen");
        assertThat(text()).isVisible();
        assertThat(status()).containsText("version 1");
    }

    private Locator status() {
        return page().locator("p.told").first();
    }

    /** Writes at the beginning of the text. */
    private void writeFirst(String words) {
        text().focus();
        page().keyboard().press("ControlOrMeta+Home");
        page().keyboard().insertText(words);
    }

    @Test
    void fromATemplateByWayOfAProblemToWhatATraineeMeets() {
        begin();
        visitor.findsNothingGrave();
        writeFirst("fel: här\n");
        var problem = page().locator(".problems button").filter(new Locator.FilterOptions().setHasText("som inte finns i formatet"));
        assertThat(problem).isVisible();
        assertThat(page().locator("anda-editor .cm-lintRange-error, anda-editor .cm-lint-marker-error").first()).isVisible();
        visitor.findsNothingGrave();
        problem.click();
        assertThat(text()).isFocused();
        page().keyboard().press("ControlOrMeta+z");
        assertThat(problem).hasCount(0);

        page().getByLabel("Säg något till rollen").fill("Hur sover du om nätterna?");
        page().getByLabel("Säg något till rollen").press("Enter");
        assertThat(page().locator(".play-lines .own")).hasCount(1);

        visitor.button("Behåll som provsamtal");
        assertThat(page().getByText("Spelar som förr.")).isVisible();
        anotherLeaderReviews();

        visitor.button("Provspela med simulerade deltagare");
        assertThat(page().locator(".checks li").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        page().getByLabel("Vad är nytt i den här versionen?").fill("Första utgåvan");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publicera").setExact(true)).click();
        assertThat(page().getByText("Publicerad som version 1")).isVisible();
        visitor.findsNothingGrave();

        var trainee = app.visitor(1280, 900);
        trainee.signIn("elev2", "anda-elev-2");
        trainee.page().locator(".card-link").filter(new Locator.FilterOptions().setHasText(Pattern.compile("våldsutsatt"))).first().click();
        trainee.button("Börja samtalet");
        trainee.say("Hur sover du om nätterna?");
        trainee.close();
    }

    private void anotherLeaderReviews() {
        visitor.button("Skicka på granskning");
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Godkänn"))).isVisible();
        try (var reviewer = app.visitor(1280, 900)) {
            reviewer.signIn("admin", "anda-admin");
            reviewer.page().navigate(page().url());
            reviewer.page().getByLabel("Kommentar").fill("Fin öppning.");
            reviewer.button("Lämna kommentaren");
            assertThat(reviewer.page().getByText("Fin öppning.")).isVisible();
            reviewer.button("Godkänn");
            assertThat(reviewer.page().getByText("Godkänt. Det gäller tills texten ändras.")).isVisible();
            reviewer.findsNothingGrave();
        }
        page().reload();
        assertThat(page().getByText("Fin öppning.")).isVisible();
        assertThat(status()).containsText("godkänt");
    }

    @Test
    void aLineIsWrittenInTheFormWithoutAWordOfYaml() {
        begin();
        visitor.button("Visa som formulär");
        visitor.button("Lägg till: repliker");
        var added = page().locator(".form-row details[open]");
        assertThat(added).hasCount(1);
        added.getByLabel("Ord i det deltagaren säger").fill("trampolin*");
        added.getByLabel("Säger 1", new Locator.GetByLabelOptions().setExact(true)).fill("Den står kvar på gården.");
        added.getByLabel("Lägg till: kod", new Locator.GetByLabelOptions().setExact(true)).selectOption("Öppen fråga");
        assertThat(added.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta bort: Öppen fråga"))).isVisible();
        var turn = added.locator(".bound").filter(new Locator.FilterOptions().setHasText("Replik i ordningen"));
        turn.locator("select").selectOption("minst");
        turn.locator("input").fill("1");
        turn.locator("input").press("Tab");
        visitor.settle();
        visitor.findsNothingGrave();
        resizedFindsNothingSideways();
        page().getByLabel("Säg något till rollen").fill("Hur är det med trampolinen?");
        page().getByLabel("Säg något till rollen").press("Enter");
        assertThat(page().locator(".play-lines")).containsText("Den står kvar på gården.");
        visitor.button("Visa som formulär");
        assertThat(text()).isVisible();
    }

    private void resizedFindsNothingSideways() {
        page().setViewportSize(390, 844);
        assertThat(visitor.scrollsSideways()).isFalse();
        page().setViewportSize(1400, 950);
    }

    @Test
    void whatARoleDidNotUnderstandBecomesAWayOfAsking() {
        try (var trainee = app.visitor(390, 844)) {
            trainee.signIn("elev", "anda-elev-1");
            trainee.startTalk("korridoren");
            trainee.say("Hej Patrik, jag heter Kim från gruppen mot våld i nära relation.");
            trainee.say("Blåbärssylten på trampolinen med Zebulon, typ");
            trainee.finish();
            trainee.goBy();
            trainee.page().getByText("En replik som rollen inte förstod").click();
            assertThat(trainee.page().getByText("trampolinen med [namn]")).isVisible();
            trainee.button("Lämna den här");
            assertThat(trainee.page().getByText("Lämnad.")).isVisible();
            trainee.findsNothingGrave();
        }
        visitor.open("/verkstad/inkorg");
        assertThat(page().getByText("trampolinen med [namn]").first()).isVisible();
        visitor.findsNothingGrave();
        visitor.button("Lägg till som sätt att fråga");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna Korridoren efter larmet")).click();
        assertThat(text()).isVisible();
        assertThat(status()).containsText("version 2");
    }

    @Test
    void whatIsWrittenSurvivesLeavingThePageAndTheTextBeforeCanBeHadAgain() {
        begin();
        var before = status().textContent();
        writeFirst("# min anteckning\n");
        assertThat(status()).not().hasText(before);
        page().reload();
        assertThat(text()).containsText("# min anteckning");
        visitor.button("Förra sparade texten");
        assertThat(text()).not().containsText("# min anteckning");
    }

    @Test
    void twoWriteAtOnceAndNothingIsOverwritten() {
        begin();
        var other = app.visitor(1400, 950);
        other.signIn("admin", "anda-admin");
        other.page().navigate(page().url());
        assertThat(other.page().locator("anda-editor .cm-content")).isVisible();
        writeFirst("# först\n");
        assertThat(status()).containsText("version 2");
        other.page().locator("anda-editor .cm-content").focus();
        other.page().keyboard().press("ControlOrMeta+Home");
        other.page().keyboard().insertText("# sist\n");
        assertThat(other.page().locator(".note[role=alert]")).containsText("Någon annan");
        assertThat(other.page().locator("anda-editor .cm-content")).containsText("# sist");
        page().reload();
        assertThat(text()).containsText("# först");
        other.close();
    }

    @Test
    void keysAreSuggestedAndTabLeavesTheText() {
        begin();
        text().focus();
        page().keyboard().press("ControlOrMeta+Home");
        page().keyboard().type("custo");
        assertThat(page().locator(".cm-tooltip-autocomplete")).containsText("custody");
        page().keyboard().press("Escape");
        page().keyboard().press("Tab");
        assertThat(text()).not().isFocused();
    }

    @Test
    void aFieldOfTheFormIsWrittenIntoTheTextAndNotesStay() {
        begin();
        visitor.button("Visa som formulär");
        page().getByText("Personen", new Page.GetByTextOptions().setExact(true)).click();
        visitor.findsNothingGrave();
        page().getByLabel("Namn", new Page.GetByLabelOptions().setExact(true)).fill("Maj \"Majsan\" Ek");
        page().getByLabel("Ålder").click();
        assertThat(status()).containsText("version 2");
        visitor.button("Visa som formulär");
        assertThat(text()).containsText("Maj \\\"Majsan\\\" Ek");
        assertThat(text()).containsText("# Vem deltagaren möter");
    }

    @Test
    void theMapAndItsListLeadToThePlaceInTheText() {
        begin();
        page().getByText("Karta över scenariot", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page().locator("anda-beats svg")).isVisible();
        visitor.findsNothingGrave();
        page().getByText("Kartan som lista").click();
        visitor.button("beat: pressad");
        assertThat(text()).isFocused();
        assertThat(page().locator("anda-editor .cm-activeLine")).containsText("pressad");
    }

    @Test
    void theWorkshopHasNoGraveFindingsOnAPhone() {
        visitor.close();
        visitor = app.visitor(390, 844);
        visitor.signIn("kursledare", "anda-kursledare");
        visitor.open("/verkstad");
        assertThat(page().locator("h1")).hasText("Verkstaden");
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).isFalse();
        begin();
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).isFalse();
    }
}
