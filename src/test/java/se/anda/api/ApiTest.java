package se.anda.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.account.AccessTokenService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of the API stand on: the running application, a client without helpers of the framework, four tokens. */
@WebTest
abstract class ApiTest {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    AccessTokenService tokens;

    @Autowired
    private JdbcClient jdbc;

    String token;
    String anothersToken;

    @BeforeEach
    void makeTokens() {
        token = tokens.create(id("elev"), "test").token();
        anothersToken = tokens.create(id("elev2"), "test").token();
    }

    java.util.UUID id(String username) {
        return jdbc.sql("select id from account where username = :username")
                .param("username", username)
                .query(java.util.UUID.class)
                .single();
    }

    /** A status, a content type and a body. */
    record Answer(int status, String type, String body, HttpResponse<String> raw) {
        JsonNode json() {
            return MAPPER.readTree(body);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var raw = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(raw.statusCode(), raw.headers().firstValue("content-type").orElse(""), raw.body(), raw);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    Answer get(String path) {
        return get(path, token);
    }

    Answer get(String path, String bearer) {
        return send(request(path).header("Authorization", "Bearer " + bearer));
    }

    Answer post(String path, Object body) {
        return send(posting(path, body));
    }

    HttpRequest.Builder posting(String path, Object body) {
        var json = body instanceof String text ? text : MAPPER.writeValueAsString(body);
        return request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    JsonNode start() {
        return post("/api/v1/talks", Map.of("scenario", "korsningen", "trainee_role", "social-worker", "seed", 5))
                .json();
    }

    Answer say(String talk, int head, String key, String volley) {
        return post("/api/v1/talks/" + talk + "/replies", Map.of("head", head, "key", key, "volley", volley));
    }
}
