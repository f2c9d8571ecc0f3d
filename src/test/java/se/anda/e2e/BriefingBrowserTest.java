package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one is told before a talk. */
class BriefingBrowserTest extends BrowserTest {

    @BeforeEach
    void openBriefing() {
        visitor.signIn("kursledare", "anda-kursledare");
        visitor.card().click();
        assertThat(visitor.page().locator(".start-bar vaadin-button")).isVisible();
    }

    @Test
    void whatTheTalkMayStirUpIsToldToWhomAsks() {
        var about = visitor.page().locator(".content-note-box details p");
        assertThat(visitor.page().getByText("Du kan avbryta när du vill")).hasCount(1);
        assertThat(about).isHidden();
        visitor.page().getByText("Vad samtalet kan väcka").click();
        assertThat(about).isVisible();
        assertThat(visitor.page().getByText("Du kan avbryta när du vill")).hasCount(1);
    }

    @Test
    void whatIsRatedIsOpenBeforehand() {
        visitor.page().getByText("Så ser återkopplingen på samtalet").click();
        var rated = visitor.page().locator(".rated-by");
        assertThat(rated.getByText("Säkerhet, står för sig")).isVisible();
        assertThat(rated.getByText("Partnerskap").first()).isVisible();
        assertThat(rated.getByText("bedöms aldrig")).isVisible();
        visitor.findsNothingGrave();
    }

    @Test
    void anotherRoleHasAnotherTask() {
        var task = visitor.page().locator(".task p");
        var before = task.textContent();
        visitor.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Socialsekreterare")).check();
        assertThat(task).not().hasText(before);
    }

    @Test
    void theCoachIsSuggestedTwiceAndThenNot() {
        var coach = visitor.page().getByLabel("Ha coachen bredvid under samtalet");
        assertThat(coach).isChecked();
        for (var time = 0; time < 2; time++) {
            visitor.button("Börja samtalet");
            assertThat(visitor.page().locator(".coach")).isVisible();
            visitor.open("/");
            visitor.card().click();
            assertThat(visitor.page().locator(".start-bar vaadin-button")).isVisible();
        }
        assertThat(coach).not().isChecked();
        visitor.button("Börja samtalet");
        assertThat(visitor.reply()).isVisible();
        assertThat(visitor.page().locator(".coach")).hasCount(0);
    }
}
