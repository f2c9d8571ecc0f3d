package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing a talk: the start page and the library. */
class LibraryBrowserTest extends BrowserTest {

    @BeforeEach
    void signIn() {
        visitor.signIn("elev", "anda-elev-1");
    }

    private Locator cards() {
        return visitor.page().locator(".cards .card");
    }

    private Locator count() {
        return visitor.page().locator(".library [role=status]");
    }

    @Test
    void aChoiceIsKeptInTheAddressAndToldAsItChanges() {
        visitor.page().getByLabel("Vem").selectOption("suspect");
        assertThat(count()).hasText(Pattern.compile("\\d av \\d+ samtal"));
        assertThat(visitor.page()).hasURL(Pattern.compile("\\?roll=suspect$"));
        assertThat(cards().locator(".eyebrow").first()).hasText("Misstänkt");

        visitor.page().reload();
        assertThat(visitor.page().getByLabel("Vem")).hasValue("suspect");
        assertThat(count()).hasText(Pattern.compile("\\d av \\d+ samtal"));

        visitor.button("Visa alla");
        assertThat(visitor.page().getByLabel("Vem")).hasValue("");
        assertThat(count()).hasText(Pattern.compile("^\\d+ samtal$"));
        assertThat(visitor.page()).not().hasURL(Pattern.compile("roll="));
    }

    @Test
    void aChoiceIsMadeByKeyboardAndFocusStays() {
        visitor.page().getByLabel("Nivå").focus();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(count()).hasText(Pattern.compile("\\d+ av \\d+ samtal"));
        assertThat(visitor.page().getByLabel("Nivå")).isFocused();
    }

    @Test
    void choosingWhatThereIsNotIsToldKindlyAndUndone() {
        visitor.open("/?roll=suspect&minuter=1");
        assertThat(visitor.page().getByText("Inget samtal passar med allt du har valt.")).isVisible();
        visitor.findsNothingGrave();
        visitor.page().locator(".empty").getByRole(AriaRole.BUTTON).click();
        assertThat(cards().first()).isVisible();
    }

    @Test
    void theStartLeadsBackToTheTalkAndTellsWhatWasTakenAway() {
        visitor.startFirstTalk();
        visitor.say("Hej, hur har du det?");
        var last = visitor.roleLines().last().locator(".spoken span").last().textContent();
        visitor.open("/");
        assertThat(visitor.page().locator(".go-on .quote")).containsText(last.strip().substring(0, Math.min(20, last.strip().length())));
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fortsätt samtalet")).click();
        visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Avsluta, få återkoppling"))
                .click();
        assertThat(visitor.page().locator("h1")).containsText("Återkoppling");

        visitor.open("/");
        assertThat(visitor.page().getByText("Det du tog med dig senast")).isVisible();
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till den återkopplingen")).click();
        assertThat(visitor.page().locator("h1")).containsText("Återkoppling");
    }

    @Test
    void aCardSaysWhetherItsTalkHasBeenTried() {
        visitor.startFirstTalk();
        visitor.open("/");
        var card = cards().filter(new Locator.FilterOptions().setHasText("Söndag i arresten")).first();
        assertThat(card.locator(".tried")).hasText(Pattern.compile("^Provat"));
        assertThat(card.locator(".chips")).containsText("min");
        assertThat(cards().locator("anda-portrait svg").first()).isVisible();
        assertThat(visitor.scrollsSideways()).isFalse();
    }
}
