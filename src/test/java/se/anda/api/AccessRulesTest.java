package se.anda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/v1/scenarios", "/api/v1/talks", "/api/v1/talks/00000000-0000-0000-0000-000000000000", "/api/v2/x",
        "/actuator", "/actuator/env", "/actuator/heapdump"
    })
    void nothingOpensWithoutAToken(String path) {
        var answer = send(request(path));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.raw().headers().firstValue("www-authenticate")).contains("Bearer");
        assertThat(answer.raw().headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.json().get("title").asString()).isEqualTo("Logga in först");
        assertThat(send(request(path).header("Accept-Language", "en")).json().get("title").asString())
                .isEqualTo("Sign in first");
    }

    @Test
    void nothingOpensWithAMadeUpOrRevokedToken() {
        assertThat(get("/api/v1/talks", "anda_hittepå".replace("å", "a")).status()).isEqualTo(401);
        var made = tokens.create(id("elev"), "kort");
        assertThat(get("/api/v1/talks", made.token()).status()).isEqualTo(200);
        tokens.revoke(id("elev"), made.kept().id());
        assertThat(get("/api/v1/talks", made.token()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elev2", "kursledare", "admin"})
    void nobodyElsesTalkIsFoundWhateverTheRole(String username) {
        var talk = "/api/v1/talks/" + start().get("id").asString();
        var other = tokens.create(id(username), "test").token();
        assertThat(get(talk, other).status()).isEqualTo(404);
        assertThat(get(talk + "/feedback", other).status()).isEqualTo(404);
        assertThat(get("/api/v1/talks", other).body()).doesNotContain(talk.substring(14));
        for (var verb : List.of("replies", "rewind", "pause", "resume", "finish", "abandon")) {
            var body = MAPPER.writeValueAsString(Map.of("head", 0, "key", "k", "volley", "Hej", "turn", 0));
            var answer = send(request(talk + "/" + verb)
                    .header("Authorization", "Bearer " + other)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.status()).as(verb).isEqualTo(404);
        }
        assertThat(get(talk).json().get("turns")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator"})
    void whatIsNotHealthIsClosedToAll(String path) {
        assertThat(get(path, tokens.create(id("admin"), "test").token()).status()).isEqualTo(403);
    }

    @Test
    void healthIsPublicAndTellsNothingMore() {
        var answer = send(request("/actuator/health"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo("UP");
        assertThat(answer.json().has("components")).isFalse();
    }

    @Test
    void theDescriptionIsPublicAndNamesThingsAsTheApiDoes() {
        var described = send(request("/api/openapi")).json();
        assertThat(described.get("paths").propertyNames())
                .contains("/api/v1/scenarios", "/api/v1/talks", "/api/v1/talks/{id}/replies", "/api/v1/talks/{id}/feedback")
                .allMatch(path -> path.startsWith("/api/v1/"));
        var schemas = described.get("components").get("schemas");
        assertThat(schemas.get("ScenarioEntry").get("properties").propertyNames()).contains("time_limit_minutes");
        assertThat(schemas.get("Start").get("properties").get("trainee_role").toString()).contains("social-worker");
    }

    @Test
    void everyOperationIsDescribedWithItsRefusals() {
        var described = send(request("/api/openapi")).json();
        for (var path : described.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var where = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().path("summary").asString("")).as(where).isNotBlank();
                assertThat(operation.getValue().get("operationId").asString()).as(where).doesNotContain("_");
                assertThat(operation.getValue().get("responses").propertyNames()).as(where).contains("401", "404");
            }
        }
        var problem = described.get("components").get("schemas").get("Problem");
        assertThat(problem.get("properties").propertyNames()).contains("type", "title", "status", "detail");
        var reply = described.get("components").get("schemas").get("Reply").get("required");
        assertThat(reply.values()).extracting(name -> name.asString()).contains("head", "key", "volley");
    }

    @Test
    void aPageLeadsToTheSignInPage() {
        var answer = send(request("/"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.raw().headers().firstValue("location").orElse("")).endsWith("/logga-in");
    }

    @Test
    void aSessionsCookieDoesNotOpenTheApi() {
        var page = send(request("/"));
        var cookie = page.raw().headers().firstValue("set-cookie").orElse("");
        assertThat(send(request("/api/v1/talks").header("Cookie", cookie)).status()).isEqualTo(401);
    }
}
