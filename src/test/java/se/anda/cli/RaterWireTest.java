package se.anda.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The second rater over the real wire formats, as the shell asks it. */
class RaterWireTest {

    private static final String TALK = """
            {"role":"victim","trainee_role":"social-worker","lang":"sv","lines":[
            {"who":"role","text":"Jag vet inte."},{"who":"trainee","text":"Vad vore viktigast för dig?"},
            {"who":"role","text":"Att få sova."},{"who":"trainee","text":"Du borde anmäla honom."}]}""";

    private static final String RATING = "{\\\"utterances\\\":[{\\\"n\\\":1,\\\"code\\\":\\\"OQ\\\",\\\"markers\\\":[]},"
            + "{\\\"n\\\":2,\\\"code\\\":\\\"CONF\\\",\\\"markers\\\":[]}],\\\"globals\\\":{\\\"cultivating_change_talk\\\":3,"
            + "\\\"softening_sustain_talk\\\":3,\\\"partnership\\\":2,\\\"empathy\\\":2}}";

    private static WireMockServer server;

    @TempDir
    private Path folder;

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

    private static void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer.withHeader("Content-Type", "application/json")));
    }

    private ShellRun score(String api) throws Exception {
        var file = Files.writeString(folder.resolve("samtal.json"), TALK);
        var base = "http://localhost:" + server.port() + (api.equals("openai") ? "/v1" : "");
        return ShellRun.of("score", file.toString(), "--rater", "model", "--base-url", base, "--model", "prov", "--api", api);
    }

    @Test
    void anOpenAiEndpointIsAskedForTheSchemaWithASeedAndWithoutHeat() throws Exception {
        answers(aResponse().withBody("{\"id\":\"1\",\"object\":\"chat.completion\",\"model\":\"prov\",\"choices\":[{\"index\":0,"
                + "\"message\":{\"role\":\"assistant\",\"content\":\"" + RATING + "\"},\"finish_reason\":\"stop\"}],"
                + "\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":60,\"total_tokens\":960}}"));
        var second = new JsonMapper().readTree(score("openai").out()).path("second_rater");
        assertThat(second.path("utterances").path(1).path("code").asString()).isEqualTo("CONF");
        assertThat(second.path("utterances").path(1).path("embedded").asString()).isEqualTo("PERS");
        assertThat(second.path("globals").path("partnership").asInt()).isEqualTo(2);
        assertThat(second.path("tokens").asInt()).isEqualTo(960);
        server.verify(postRequestedFor(urlEqualTo("/v1/chat/completions"))
                .withRequestBody(matchingJsonPath("$.temperature", equalTo("0.0")))
                .withRequestBody(matchingJsonPath("$.seed"))
                .withRequestBody(matchingJsonPath("$.response_format.json_schema.schema.properties.utterances")));
    }

    @Test
    void anOllamaEndpointIsAskedTheSame() throws Exception {
        answers(aResponse().withBody("{\"model\":\"prov\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\","
                + "\"content\":\"" + RATING + "\"},\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\":900,\"eval_count\":60}"));
        var second = new JsonMapper().readTree(score("ollama").out()).path("second_rater");
        assertThat(second.path("kappa_of").path("OQ").asDouble()).isEqualTo(1);
        server.verify(postRequestedFor(urlEqualTo("/api/chat"))
                .withRequestBody(matchingJsonPath("$.options.seed"))
                .withRequestBody(matchingJsonPath("$.format.properties.utterances")));
    }

    @ParameterizedTest
    @CsvSource({"401, unauthorised", "429, rate-limited", "500, server-error"})
    void whenTheEndpointFailsTheOwnScoreIsThereAllTheSame(int status, String reason) throws Exception {
        answers(aResponse().withStatus(status).withBody("{}"));
        var json = new JsonMapper().readTree(score("openai").out());
        assertThat(json.path("second_rater").path("error").asString()).isEqualTo(reason);
        assertThat(json.path("counts").path("OQ").asInt()).isEqualTo(1);
    }

    @Test
    void withoutAnAddressTheShellSaysWhatIsMissing() {
        var run = ShellRun.of("score", "--rater", "model");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--base-url");
    }
}
