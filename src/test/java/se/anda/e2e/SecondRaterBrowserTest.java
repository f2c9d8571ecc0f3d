package se.anda.e2e;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainee has a model read a finished talk; nothing is sent before that. */
class SecondRaterBrowserTest {

    private static final String RATING = "{\\\"utterances\\\":[{\\\"n\\\":1,\\\"code\\\":\\\"OQ\\\",\\\"markers\\\":[]},"
            + "{\\\"n\\\":2,\\\"code\\\":\\\"CONF\\\",\\\"markers\\\":[]}],\\\"globals\\\":{\\\"cultivating_change_talk\\\":3,"
            + "\\\"softening_sustain_talk\\\":3,\\\"partnership\\\":2,\\\"empathy\\\":2}}";

    @TempDir
    private static Path data;

    private static WireMockServer model;
    private static PackagedApp app;

    @BeforeAll
    static void start() throws IOException {
        model = new WireMockServer(options().dynamicPort());
        model.start();
        model.stubFor(any(anyUrl()).willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(answer(RATING))));
        app = PackagedApp.start(data, Map.of(
                "ANDA_LINE_PACE", "0ms",
                "ANDA_MODEL_BASE_URL", "http://localhost:" + model.port() + "/v1",
                "ANDA_MODEL_NAME", "prov"));
    }

    @AfterAll
    static void stop() {
        app.close();
        model.stop();
    }

    @BeforeEach
    void forgetsWhatWasAskedBefore() {
        model.resetRequests();
    }

    @Test
    void theSecondReadingStandsBesideTheFirst() {
        try (var visitor = app.visitor(390, 844)) {
            visitor.signIn("elev", "anda-elev-1");
            visitor.startTalk("uppfoljning-tre-dagar");
            visitor.say("Hur har dagarna varit?");
            visitor.say("Du borde anmäla honom.");
            visitor.finish();
            visitor.goBy();
            assertThat(model.getAllServeEvents()).isEmpty();
            visitor.button("Låt modellen läsa");
            assertThat(visitor.page().getByText("De är överens om 1 av 2 yttranden")).isVisible();
            assertThat(visitor.page().getByText("2. ”Du borde anmäla honom.”")).isVisible();
            visitor.findsNothingGrave();
            assertThat(visitor.scrollsSideways()).isFalse();
            visitor.page().reload();
            assertThat(visitor.page().getByText("De är överens om 1 av 2 yttranden")).isVisible();
            assertThat(model.getAllServeEvents()).hasSize(1);
        }
    }

    /** The stub answers with the same form whatever it is asked: what is no better reply is said to be none. */
    @Test
    void anotherReplyIsAskedForAtAMomentThatHurt() {
        try (var visitor = app.visitor(390, 844)) {
            visitor.signIn("elev2", "anda-elev-2");
            visitor.startTalk("uppfoljning-tre-dagar");
            visitor.say("Hur har dagarna varit?");
            visitor.say("Du måste anmäla honom nu, annars blir det ditt eget fel.");
            visitor.finish();
            visitor.goBy();
            var before = model.getAllServeEvents().size();
            assertThat(visitor.page().getByText("Slutet av samtalet skickas då till localhost:" + model.port()).first()).isVisible();
            assertThat(model.getAllServeEvents()).hasSize(before);
            visitor.page().getByText("Fråga språkmodellen om ett annat sätt").first().click();
            assertThat(visitor.page().getByText("kodades inte som bättre").first()).isVisible();
            model.stubFor(any(anyUrl()).willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(
                    answer("{\\\"reply\\\":\\\"Vad är viktigast för dig just nu?\\\"}"))));
            visitor.page().getByText("Fråga språkmodellen om ett annat sätt").first().click();
            assertThat(visitor.page().getByText("Vad är viktigast för dig just nu?")).isVisible();
            visitor.findsNothingGrave();
            assertThat(visitor.scrollsSideways()).isFalse();
        } finally {
            model.stubFor(any(anyUrl()).willReturn(
                    aResponse().withHeader("Content-Type", "application/json").withBody(answer(RATING))));
        }
    }

    private static String answer(String content) {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"model\":\"prov\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                + "\"assistant\",\"content\":\"" + content + "\"},\"finish_reason\":\"stop\"}],"
                + "\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":60,\"total_tokens\":960}}";
    }
}
