package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a talk in small and enlarged windows; 640 by 450 is 1280 by 900 at 200 %. */
class ReflowBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"320, 640", "640, 450", "1024, 768", "1920, 1000"})
    void everythingIsThereAndNothingScrollsSideways(int width, int height) {
        resize(width, height);
        visitor.signIn("elev", "anda-elev-1");
        looksRight();
        visitor.card().click();
        assertThat(visitor.page().locator(".start-bar vaadin-button")).isVisible();
        looksRight();
        visitor.button("Börja samtalet");
        visitor.say("Hur har du sovit?");
        visitor.say("Du har legat vaken mycket, och du är trött på att ingen frågar.");
        looksRight();
        assertThat(visitor.page().locator(".stop")).isInViewport();
        visitor.page().evaluate("window.scrollTo(0, 0)");
        assertThat(visitor.page().locator(".stop")).isInViewport();
    }

    private void looksRight() {
        assertThat(visitor.scrollsSideways()).as(visitor.page().url()).isFalse();
        visitor.findsNothingGrave();
    }

    @Test
    void theReadersOwnThemeAndTextSizeHold() {
        visitor.signIn("elev", "anda-elev-1");
        var page = visitor.page();
        var light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).isNotEqualTo(light);
        visitor.findsNothingGrave();
        page.evaluate("document.documentElement.dataset.text = 'large'");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize")).isEqualTo("19px");
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    @Test
    void aReplyIsGoneBackToByKeyboard() {
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startFirstTalk();
        visitor.say("Hej, jag heter Kim.");
        var again = visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prova igen från replik 1"));
        again.focus();
        assertThat(again).hasCSS("opacity", "1");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.ownLines()).hasCount(0);
        assertThat(visitor.reply()).isFocused();
    }
}
