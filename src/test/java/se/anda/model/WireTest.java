package se.anda.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;
import se.anda.coding.Coders;
import se.anda.model.Endpoint.Api;
import se.anda.practice.RoleWords;
import se.anda.practice.Voice;

/** The real wire formats of both APIs, and every way they fail. */
class WireTest {

    private static final String FINE = "Det har varit lite av varje. Man gör väl det man ska.";

    private static WireMockServer server;

    private final ModelTalk talk = ModelTalk.usual();

    @BeforeAll
    static void start() {
        server = new WireMockServer(options().dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forget() {
        server.resetAll();
    }

    private static RoleWords voice(Api api, @Nullable String key) {
        var base = "http://localhost:" + server.port() + (api == Api.OPENAI ? "/v1" : "");
        return ModelVoices.of(
                new Endpoint(api, URI.create(base), key, "prov"),
                Limits.USUAL,
                Coders.embedded().roleTalk(),
                new NoCount(),
                ModelMeter.NONE);
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static String stream(Api api, String line) {
        return started(api, line) + ended(api);
    }

    private static String started(Api api, String line) {
        return Arrays.stream(line.split("(?<= )"))
                .map(word -> api == Api.OPENAI
                        ? "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"prov\",\"choices\":[{\"index\":0,"
                                + "\"delta\":{\"content\":\"" + word + "\"},\"finish_reason\":null}]}\n\n"
                        : "{\"model\":\"prov\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\""
                                + word + "\"},\"done\":false}\n")
                .collect(Collectors.joining());
    }

    private static String ended(Api api) {
        return api == Api.OPENAI
                ? "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"prov\",\"choices\":[{\"index\":0,\"delta\":{},"
                        + "\"finish_reason\":\"stop\"}]}\n\ndata: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"prov\","
                        + "\"choices\":[],\"usage\":{\"prompt_tokens\":200,\"completion_tokens\":14,\"total_tokens\":214}}\n\n"
                        + "data: [DONE]\n\n"
                : "{\"model\":\"prov\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
                        + "\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\":200,\"eval_count\":14}\n";
    }

    private static ResponseDefinitionBuilder ok(Api api, String body) {
        return aResponse()
                .withHeader("Content-Type", api == Api.OPENAI ? "text/event-stream" : "application/x-ndjson")
                .withBody(body);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void aStreamedAnswerIsTheLine(Api api) {
        answers(ok(api, stream(api, FINE)));
        var told = talk.said(voice(api, null));
        assertThat(told.shown()).isEqualTo(FINE);
        assertThat(told.wording().voice()).isEqualTo(Voice.MODEL);
        assertThat(told.wording().tokens()).isEqualTo(214);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void anAnswerInSmallChunksIsTheSame(Api api) {
        answers(ok(api, stream(api, FINE)).withChunkedDribbleDelay(40, 200));
        assertThat(talk.said(voice(api, null)).shown()).isEqualTo(FINE);
    }

    @Test
    void anOpenAiCompatibleEndpointIsAskedInItsOwnFormat() {
        answers(ok(Api.OPENAI, stream(Api.OPENAI, FINE)));
        talk.said(voice(Api.OPENAI, "hemlig"));
        server.verify(postRequestedFor(urlEqualTo("/v1/chat/completions"))
                .withHeader("Authorization", equalTo("Bearer hemlig"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("prov")))
                .withRequestBody(matchingJsonPath("$.stream", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.messages[0].role", equalTo("system"))));
    }

    @Test
    void ollamaIsAskedInItsOwnFormat() {
        answers(ok(Api.OLLAMA, stream(Api.OLLAMA, FINE)));
        talk.said(voice(Api.OLLAMA, null));
        server.verify(postRequestedFor(urlEqualTo("/api/chat"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("prov")))
                .withRequestBody(matchingJsonPath("$.stream", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.messages[0].role", equalTo("system"))));
    }

    static Stream<Arguments> failures() {
        return Arrays.stream(Api.values()).flatMap(api -> Stream.of(
                Arguments.of(api, "unauthorised", aResponse().withStatus(401).withBody("{\"error\":\"nej\"}")),
                Arguments.of(api, "unauthorised", aResponse().withStatus(403)),
                Arguments.of(api, "rate-limited", aResponse().withStatus(429).withHeader("Retry-After", "7")),
                Arguments.of(api, "server-error", aResponse().withStatus(500).withBody("aj")),
                Arguments.of(api, "request-refused", aResponse().withStatus(404)),
                Arguments.of(api, "cut-off", ok(api, started(api, "Det har varit"))),
                Arguments.of(api, "cut-off", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                Arguments.of(api, "cut-off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of(api, "empty", ok(api, ended(api))),
                Arguments.of(api, "malformed",
                        ok(api, started(api, "Det har ") + (api == Api.OPENAI ? "data: {trasigt\n\n" : "{trasigt\n")))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("failures")
    void aFailureIsNamedAndTheScriptedLineSaid(Api api, String reason, ResponseDefinitionBuilder answer) {
        answers(answer);
        var told = talk.said(voice(api, null));
        assertThat(told.wording().fallback()).isEqualTo(reason);
        assertThat(told.wording().voice()).isEqualTo(Voice.SCRIPTED);
        assertThat(told.shown()).isEqualTo(talk.step().line());
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void nobodyAtTheAddressIsUnreachable(Api api) {
        var nobody = new Endpoint(api, URI.create("http://localhost:1"), null, "prov");
        var voice = ModelVoices.of(
                nobody, Limits.USUAL, Coders.embedded().roleTalk(), new NoCount(), ModelMeter.NONE);
        assertThat(talk.said(voice).wording().fallback()).isEqualTo("unreachable");
    }

    private static final class NoCount implements TokenBudget {
        @Override
        public long usedToday() {
            return 0;
        }

        @Override
        public void use(int tokens) {}
    }
}
