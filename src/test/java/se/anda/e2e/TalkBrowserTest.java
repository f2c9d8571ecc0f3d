package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A talk in a real browser, on the packaged program. */
class TalkBrowserTest {

    private static final List<String> SIX = List.of(
            "Hej, det är jag som ringer. Har du tid att prata en stund?",
            "Hur har de senaste dagarna varit?",
            "Det låter som att det har varit mycket.",
            "Vad skulle du själv behöva just nu?",
            "Det är du som bestämmer hur mycket kontakt vi ska ha.",
            "Får jag ringa dig igen på onsdag?");

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

    @Test
    void aTalkIsChosenSpokenRewoundFinishedReadAndTakenUpAgain() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        SIX.forEach(visitor::say);
        assertThat(visitor.ownLines()).hasText(SIX.toArray(String[]::new));

        visitor.button("Prova igen från replik 6");
        assertThat(visitor.ownLines()).hasCount(5);
        visitor.say("Hur har du sovit i natt?");
        assertThat(visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Försök"))
                        .getByRole(AriaRole.BUTTON))
                .hasCount(2);

        visitor.page().reload();
        assertThat(visitor.ownLines().last()).hasText("Hur har du sovit i natt?");

        visitor.finish();
        visitor.goBy();
        visitor.open("/mina-samtal");
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prova igen")).first().click();
        assertThat(visitor.ownLines()).hasCount(6);
    }

    @Test
    void markupControlCharactersAndEmojiAreShownAsText() {
        var odd = "<script>document.title='x'</script> <b>hej</b> \u0007\u202e 🌿👩‍👧";
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startFirstTalk();
        visitor.say(odd);
        assertThat(visitor.ownLines().last().textContent()).isEqualTo(odd);
        assertThat(visitor.ownLines().last().locator("b, script")).hasCount(0);
        assertThat(visitor.page()).hasTitle(Pattern.compile("Anda$"));
    }

    @Test
    void aReplyOverTheLimitIsRefusedAndKeptAsADraft() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        var tooLong = "å".repeat(4001);
        visitor.reply().fill(tooLong);
        visitor.reply().press("Enter");
        assertThat(visitor.page().getByText("Repliken har 4001 tecken")).isVisible();
        assertThat(visitor.reply()).hasValue(tooLong);
        assertThat(visitor.ownLines()).hasCount(0);
        visitor.say("å".repeat(4000));
        assertThat(visitor.ownLines()).hasCount(1);
    }

    @Test
    void aDraftSurvivesReloadAndTheEndOfTheSession() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        visitor.reply().fill("Ett halvt svar");
        var talk = visitor.page().url();
        visitor.page().reload();
        assertThat(visitor.reply()).hasValue("Ett halvt svar");

        visitor.page().context().clearCookies();
        visitor.signIn("elev", "anda-elev-1");
        visitor.page().navigate(talk);
        assertThat(visitor.reply()).hasValue("Ett halvt svar");
    }

    @Test
    void theOtherTabIsShownTheNewestAndKeepsItsDraft() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        var other = new Visitor(visitor.page().context().newPage(), "");
        other.page().navigate(visitor.page().url());
        assertThat(other.reply()).isVisible();
        visitor.say("Hur har du det?");
        other.reply().fill("Ett annat svar");
        other.reply().press("Enter");
        assertThat(other.page().getByText("Samtalet har gått vidare i en annan flik")).isVisible();
        assertThat(other.ownLines()).hasText(new String[] {"Hur har du det?"});
        assertThat(other.reply()).hasValue("Ett annat svar");
    }

    @Test
    void whatLooksLikeSomebodysDataIsWarnedOf() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        visitor.reply().fill("Hon heter så och är född 19850312-1234");
        assertThat(visitor.page().getByText("ser ut som ett personnummer")).isVisible();
        visitor.reply().fill("Ring 070-123 45 67");
        assertThat(visitor.page().getByText("ser ut som ett telefonnummer")).isVisible();
        visitor.reply().fill("Bor du kvar på Storgatan 12?");
        assertThat(visitor.page().getByText("ser ut som en adress")).isVisible();
        visitor.reply().fill("Kvinnofridslinjen har nummer 020-50 50 50.");
        assertThat(visitor.page().getByText("ser ut som")).hasCount(0);
    }

    @Test
    void stoppingLeadsToACalmPageAndIsNotCounted() {
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startFirstTalk();
        visitor.stopTalk();
        visitor.findsNothingGrave();
        visitor.open("/mina-samtal");
        assertThat(visitor.page().getByText("Avbrutet, räknas inte").first()).isVisible();
    }

    @Test
    void everythingCanBeDoneByKeyboard() {
        visitor.open("/");
        visitor.page().getByLabel("Användarnamn").focus();
        visitor.page().keyboard().type("elev");
        visitor.page().keyboard().press("Tab");
        visitor.page().keyboard().type("anda-elev-1");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".card-link").first()).isVisible();
        tabTo(".card-link");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".start-bar vaadin-button")).isVisible();
        tabTo(".start-bar vaadin-button");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.reply()).isVisible();
        tabTo("#reply");
        visitor.page().keyboard().type("Hej, hur är det?");
        visitor.page().keyboard().press("Shift+Enter");
        visitor.page().keyboard().type("Jag lyssnar.");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.roleLines()).hasCount(2);
        assertThat(visitor.ownLines().first().textContent()).isEqualTo("Hej, hur är det?\nJag lyssnar.");
        tabTo(".stop");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("h1")).hasText("Du har avbrutit samtalet");
    }

    private void tabTo(String selector) {
        for (var presses = 0; presses < 60; presses++) {
            visitor.page().keyboard().press("Tab");
            if ((boolean) visitor.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + selector);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noPageHasGraveFindingsOrScrollsSideways(int width) {
        visitor.close();
        visitor = app.visitor(width, 844);
        visitor.open("/logga-in");
        assertThat(visitor.page().getByLabel("Användarnamn")).isVisible();
        visitor.findsNothingGrave();
        visitor.signIn("admin", "anda-admin");
        visitor.findsNothingGrave();
        visitor.page().locator(".card-link").first().click();
        assertThat(visitor.page().locator(".start-bar")).isVisible();
        looksRight();
        visitor.button("Börja samtalet");
        visitor.say("Hur har du det?");
        visitor.say("Du är trött på det här.");
        looksRight();
        visitor.finish();
        looksRight();
        visitor.goBy();
        looksRight();
        for (var path : List.of("/mina-samtal", "/min-utveckling", "/profil", "/om-bedomningen", "/avbrutet", "/finns-inte")) {
            visitor.open(path);
            assertThat(visitor.page().locator("h1")).isVisible();
            looksRight();
        }
    }

    private void looksRight() {
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).as(visitor.page().url()).isFalse();
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        visitor.signIn("kursledare", "anda-kursledare");
        visitor.button("In English");
        assertThat(visitor.page().locator("h1")).hasText("Whom would you like to meet today?");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.open("/mina-samtal");
        assertThat(visitor.page().locator("h1")).hasText("My talks");
        visitor.button("På svenska");
        assertThat(visitor.page().locator("h1")).hasText("Mina samtal");
    }

    @Test
    void anUnknownAddressIsToldInWords() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.open("/finns-inte");
        assertThat(visitor.page().locator("h1")).hasText("Sidan finns inte");
        visitor.open("/samtal/00000000-0000-0000-0000-000000000001");
        assertThat(visitor.page().locator("h1")).hasText("Sidan finns inte");
    }
}
