package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a talk: the coach, the picture, the pause. */
class CoachBrowserTest extends BrowserTest {

    @BeforeEach
    void startTalk() {
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startFirstTalk();
    }

    private Locator coach() {
        return visitor.page().locator(".coach");
    }

    private Locator toggle() {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Coach").setExact(true));
    }

    private void coach(boolean on) {
        if (!String.valueOf(on).equals(toggle().getAttribute("aria-pressed"))) {
            toggle().click();
        }
        assertThat(coach()).hasCount(on ? 1 : 0);
    }

    @Test
    void theCoachTellsWhatTheReplyWasAndHowItWasTaken() {
        coach(true);
        visitor.say("Du måste lämna henne i fred nu.");
        assertThat(coach().getByText("Övertala").first()).isVisible();
        assertThat(coach().locator(".meter.trust")).containsText("Förtroende");
        assertThat(coach().locator(".meter.discord")).containsText("↗");
        visitor.findsNothingGrave();
        visitor.page().reload();
        assertThat(coach()).isVisible();
    }

    @Test
    void aCoachThatIsOffHasNothingOnThePage() {
        coach(false);
        visitor.say("Du måste lämna henne i fred nu.");
        var page = visitor.page().locator("main").innerHTML();
        assertThat(page).doesNotContain("family-").doesNotContain("Övertala").doesNotContain("meter");
    }

    @Test
    void onAPhoneTheCoachIsFoldedAway() {
        coach(false);
        resize(390, 844);
        coach(true);
        assertThat(coach().getByText("Din senaste replik")).isHidden();
        coach().locator("summary").click();
        assertThat(coach().getByText("Din senaste replik")).isVisible();
        assertThat(visitor.scrollsSideways()).isFalse();
        visitor.findsNothingGrave();
    }

    @Test
    void thePictureFollowsTheTalkAndIsToldInWords() {
        var picture = visitor.page().locator(".talk-head anda-portrait svg");
        assertThat(picture).hasAttribute("role", "img");
        assertThat(picture).hasAttribute("aria-label", Pattern.compile("^Stefan .+, .+"));
        var mouth = picture.locator(".mouth");
        var before = Optional.ofNullable(mouth.getAttribute("d")).orElseThrow();
        for (var push : new String[] {"Varför slog du henne?", "Sluta ljuga. Det är ditt eget fel.", "Såna som du ändrar sig aldrig."}) {
            visitor.say(push);
        }
        assertThat(mouth).not().hasAttribute("d", before);
    }

    @Test
    void aPauseStopsTheClockAndGivesOneThingToTurnOver() {
        visitor.say("Hej, jag heter Kim.");
        visitor.button("Tänk efter");
        var pause = visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tänk efter"));
        assertThat(pause.locator(".hint")).hasCount(1);
        assertThat(pause).isFocused();
        visitor.findsNothingGrave();
        var hint = pause.locator(".hint").textContent();
        visitor.page().reload();
        assertThat(pause.locator(".hint")).hasText(hint);
        visitor.button("Tillbaka till samtalet");
        assertThat(visitor.page().locator(".pause")).isHidden();
        assertThat(visitor.reply()).isFocused();
    }

    @Test
    void writingEndsThePause() {
        visitor.button("Tänk efter");
        assertThat(visitor.page().locator(".pause")).isVisible();
        visitor.say("Hur har du sovit?");
        assertThat(visitor.page().locator(".pause")).isHidden();
    }
}
