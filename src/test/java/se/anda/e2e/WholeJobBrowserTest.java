package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From sign-in to sign-out with nothing but a finger on a phone, and with nothing but a keyboard. */
class WholeJobBrowserTest extends BrowserTest {

    private static final int MOST_TABS = 250;

    /** How somebody gets at a thing and uses it. */
    private interface Hand {
        void press(Locator what);

        void write(Locator where, String text);

        void send(Locator where);
    }

    private Locator named(AriaRole role, String name) {
        return visitor.page().getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    private void looksRight() {
        visitor.findsNothingGrave();
        assertThat(visitor.scrollsSideways()).as(visitor.page().url()).isFalse();
    }

    private void theWholeJob(Hand hand, String username, String password) {
        var page = visitor.page();
        visitor.open("/");
        hand.write(page.getByLabel("Användarnamn"), username);
        hand.write(page.locator("input[type=password]"), password);
        hand.press(named(AriaRole.BUTTON, "Logga in"));
        assertThat(page.locator("h1")).hasText("Vem vill du möta i dag?");
        looksRight();

        hand.press(page.locator(".card-link").first());
        assertThat(page.locator(".start-bar vaadin-button")).isVisible();
        looksRight();
        hand.press(named(AriaRole.BUTTON, "Börja samtalet"));
        assertThat(visitor.reply()).isVisible();
        say(hand, "Hej, jag heter Kim. Har du tid en stund?", 2);
        say(hand, "Vad är viktigast för dig just nu?", 3);
        looksRight();
        hand.press(named(AriaRole.BUTTON, "Prova igen från replik 2"));
        assertThat(visitor.ownLines()).hasCount(1);
        say(hand, "Du har haft mycket omkring dig på sista tiden.", 3);
        hand.press(named(AriaRole.BUTTON, "Avsluta, få återkoppling"));

        assertThat(page.locator("h1")).containsText("Återkoppling");
        hand.write(page.locator("textarea").first(), "Jag lyssnade.");
        hand.press(named(AriaRole.BUTTON, "Spara och visa återkopplingen"));
        assertThat(page.getByText("Jag lyssnade.")).isVisible();
        assertThat(page.locator(".transcript").first()).isVisible();
        looksRight();
        hand.press(page.getByLabel("Siffrorna", new Page.GetByLabelOptions().setExact(false)).first());
        assertThat(page.locator(".share-choice .told")).not().isEmpty();
        hand.press(named(AriaRole.LINK, "Min utveckling"));
        assertThat(page.locator("h1")).hasText("Min utveckling");
        looksRight();
        hand.press(named(AriaRole.BUTTON, "Logga ut"));
        assertThat(page).hasURL(Pattern.compile(".*/logga-in.*"));
    }

    private void say(Hand hand, String text, int linesAfter) {
        hand.write(visitor.reply(), text);
        hand.send(visitor.reply());
        assertThat(visitor.roleLines()).hasCount(linesAfter);
        visitor.settle();
    }

    @Test
    void onAPhone() {
        visitor.close();
        visitor = app.phone();
        theWholeJob(new Hand() {
            @Override
            public void press(Locator what) {
                visitor.settle();
                what.tap();
            }

            @Override
            public void write(Locator where, String text) {
                where.tap();
                visitor.page().keyboard().insertText(text);
            }

            @Override
            public void send(Locator where) {
                named(AriaRole.BUTTON, "Säg det").tap();
            }
        }, "elev", "anda-elev-1");
    }

    @Test
    void byKeyboardAlone() {
        theWholeJob(new Hand() {
            @Override
            public void press(Locator what) {
                visitor.settle();
                reach(what);
                visitor.page().keyboard().press(isRadio(what) ? "Space" : "Enter");
            }

            @Override
            public void write(Locator where, String text) {
                visitor.settle();
                reach(where);
                visitor.page().keyboard().type(text);
            }

            @Override
            public void send(Locator where) {
                visitor.page().keyboard().press("Enter");
            }
        }, "elev2", "anda-elev-2");
    }

    /** By the tab key, as often as it takes; within a group of radio buttons by the arrow keys. The focus is to be seen. */
    private void reach(Locator what) {
        var keyboard = visitor.page().keyboard();
        for (var tab = 0; tab < MOST_TABS && !isFocused(what); tab++) {
            keyboard.press("Tab");
            if (isRadio(what) && isInGroupOf(what)) {
                while (!isFocused(what)) {
                    keyboard.press("ArrowDown");
                }
            }
        }
        assertThat(what).isFocused();
        var seen = (boolean) what.evaluate("""
                e => {
                  for (let at = e; at; at = at.parentElement ?? at.getRootNode().host) {
                    const style = getComputedStyle(at);
                    if (style.outlineStyle !== 'none' || style.boxShadow !== 'none') return true;
                    const part = at.shadowRoot?.querySelector('[part~=input-field]');
                    if (part && (getComputedStyle(part).outlineStyle !== 'none' || getComputedStyle(part).boxShadow !== 'none')) return true;
                  }
                  return false;
                }""");
        assertThat(seen).as("the focus on " + what).isTrue();
    }

    private static boolean isFocused(Locator what) {
        return (boolean) what.evaluate("e => e === document.activeElement");
    }

    private static boolean isRadio(Locator what) {
        return (boolean) what.evaluate("e => e.type === 'radio'");
    }

    private static boolean isInGroupOf(Locator radio) {
        return (boolean) radio.evaluate("e => document.activeElement?.name === e.name && e.name !== ''");
    }
}
