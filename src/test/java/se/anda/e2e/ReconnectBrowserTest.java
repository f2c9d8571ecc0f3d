package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A connection lost and found, and the same talk on two devices. */
class ReconnectBrowserTest extends BrowserTest {

    private void online(boolean online) {
        visitor.page().context().setOffline(!online);
    }

    @Test
    void aLostConnectionIsToldOfAndNoWordIsLost() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        visitor.say("Hej, jag heter Kim.");
        online(false);
        assertThat(visitor.page().getByText("Kontakten är borta just nu")).isVisible();
        visitor.reply().fill("Hur har du sovit?");
        visitor.reply().press("Enter");
        assertThat(visitor.page().locator("vaadin-connection-indicator")).containsText("Kontakten är borta");
        assertThat(visitor.reply()).hasValue("Hur har du sovit?");

        online(true);
        assertThat(visitor.roleLines()).hasCount(3);
        assertThat(visitor.ownLines()).hasText(new String[] {"Hej, jag heter Kim.", "Hur har du sovit?"});
        assertThat(visitor.reply()).hasValue("");
        assertThat(visitor.page().getByText("Kontakten är borta just nu")).hasCount(0);
        visitor.say("Och i natt?");
    }

    @Test
    void aPushThatIsLostOnTheWayIsFetchedWithoutADoing() {
        var lose = new AtomicBoolean();
        var lost = new AtomicInteger();
        visitor.page().routeWebSocket(Pattern.compile(".*"), browser -> {
            var server = browser.connectToServer();
            server.onMessage(frame -> {
                if (lose.get() && frame.text() != null && frame.text().contains("changes")) {
                    lost.incrementAndGet();
                } else {
                    pass(frame, browser);
                }
            });
        });
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        visitor.say("Hej, jag heter Kim.");
        lose.set(true);
        visitor.say("Hur har du sovit?");
        lose.set(false);
        assertThat(lost).hasPositiveValue();
        visitor.say("Och i natt?");
        assertThat(visitor.ownLines())
                .hasText(new String[] {"Hej, jag heter Kim.", "Hur har du sovit?", "Och i natt?"});
    }

    private static void pass(WebSocketFrame frame, WebSocketRoute to) {
        if (frame.text() == null) {
            to.send(frame.binary());
        } else {
            to.send(frame.text());
        }
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsThereAfterAReload() {
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
        online(false);
        visitor.reply().fill("Ett halvt svar");
        online(true);
        assertThat(visitor.page().getByRole(AriaRole.STATUS).getByText("Kontakten är tillbaka.")).isVisible();
        visitor.page().reload();
        assertThat(visitor.reply()).hasValue("Ett halvt svar");
    }

    @Test
    void aTalkGoesOnOnAnotherDeviceAndTheFirstIsTold() {
        visitor.signIn("elev2", "anda-elev-2");
        visitor.startFirstTalk();
        visitor.reply().fill("Ett utkast");
        try (var phone = app.visitor(390, 844)) {
            phone.signIn("elev2", "anda-elev-2");
            phone.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fortsätt samtalet")).click();
            assertThat(phone.reply()).isVisible();
            assertThat(visitor.page().getByText("Samtalet är nu öppet på en annan enhet")).isVisible();

            phone.say("Hur har du det?");
            assertThat(visitor.page().getByText("Samtalet fortsätter på en annan enhet")).isVisible();
            visitor.button("Visa det senaste");
            assertThat(visitor.ownLines()).hasText(new String[] {"Hur har du det?"});
            assertThat(visitor.reply()).hasValue("Ett utkast");
        }
    }
}
