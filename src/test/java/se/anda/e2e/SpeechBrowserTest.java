package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speech, with a browser that is given it: chromium here has none in the device. */
class SpeechBrowserTest extends BrowserTest {

    private static final String RECOGNITION = """
            window.SpeechRecognition = class extends EventTarget {
              static async available(options) { return options.processLocally ? 'available' : 'unavailable'; }
              start() {
                window.heardLocally = this.processLocally;
                const event = new Event('result');
                event.resultIndex = 0;
                event.results = [[{ transcript: 'hur har du sovit' }]];
                this.dispatchEvent(event);
              }
              stop() { this.dispatchEvent(new Event('end')); }
            };""";
    private static final String VOICES = """
            window.spokenAloud = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'sv-SE', localService: true, name: 'a' }, { lang: 'sv-SE', localService: false, name: 'b' }],
              speak: (spoken) => window.spokenAloud.push(spoken.text), cancel: () => {},
              addEventListener: () => {}, removeEventListener: () => {} } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };""";
    private static final String ELSEWHERE = """
            window.SpeechRecognition = class extends EventTarget { static async available() { return 'downloadable'; } };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'sv-SE', localService: false, name: 'b' }], cancel: () => {} } });""";

    private void startTalk(String script) {
        visitor.page().addInitScript(script);
        visitor.signIn("elev", "anda-elev-1");
        visitor.startFirstTalk();
    }

    private void choose(String what) {
        visitor.page().locator("anda-voice summary").click();
        visitor.page().getByLabel(what).check();
    }

    @Test
    void dictationIsOffUntilChosenAndFillsTheComposer() {
        startTalk(RECOGNITION);
        assertThat(visitor.page().getByText("Tala in", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        choose("Tala in dina repliker");
        assertThat(visitor.page().getByText("Inget ljud lämnar den")).isVisible();
        visitor.findsNothingGrave();
        visitor.reply().fill("Hej,");
        visitor.page().locator("anda-composer button").first().click();
        assertThat(visitor.reply()).hasValue("Hej, hur har du sovit");
        assertThat((boolean) visitor.page().evaluate("window.heardLocally")).isTrue();
        visitor.button("Sluta lyssna");
        assertThat(visitor.page().locator("anda-composer button").first()).hasText("Tala in");
    }

    @Test
    void theRolesLinesAreReadAloudWhenChosenWithoutStageDirections() {
        startTalk(VOICES);
        visitor.say("Hej, jag heter Kim.");
        assertThat(visitor.page().evaluate("window.spokenAloud.length")).isEqualTo(0);
        choose("Läs upp svaren");
        visitor.say("Hur har du sovit?");
        visitor.page().waitForFunction("window.spokenAloud.length === 1");
        assertThat((String) visitor.page().evaluate("window.spokenAloud[0]")).isNotBlank().doesNotContain("*");
    }

    @Test
    void whatWouldSendSoundElsewhereIsNotOffered() {
        startTalk(ELSEWHERE);
        visitor.say("Hej, jag heter Kim.");
        assertThat(visitor.page().locator("anda-voice details")).hasCount(0);
        assertThat(visitor.page().locator("anda-composer button")).hasCount(2);
    }
}
