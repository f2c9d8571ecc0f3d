package se.anda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDataApiTest extends ApiTest {

    private Answer asked(String method, String path, String bearer, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void aTalkIsSharedAndTakenBack() {
        var path = "/api/v1/talks/" + start().get("id").asString() + "/sharing";
        assertThat(get(path).json().get("level").asString()).isEqualTo("NOTHING");
        assertThat(asked("PUT", path, token, "{\"level\":\"FIGURES\"}").status()).isEqualTo(200);
        assertThat(get(path).json().get("level").asString()).isEqualTo("FIGURES");
        assertThat(asked("PUT", path, token, "{\"level\":\"NOTHING\"}").status()).isEqualTo(200);
        assertThat(get(path).json().get("level").asString()).isEqualTo("NOTHING");
        assertThat(asked("PUT", path, token, "{}").status()).isEqualTo(400);
    }

    @Test
    void nobodySharesErasesOrSeesTheSharingOfAnothersTalk() {
        var talk = "/api/v1/talks/" + start().get("id").asString();
        assertThat(asked("PUT", talk + "/sharing", anothersToken, "{\"level\":\"TALK\"}").status()).isEqualTo(404);
        assertThat(get(talk + "/sharing", anothersToken).status()).isEqualTo(404);
        assertThat(asked("DELETE", talk, anothersToken, "").status()).isEqualTo(404);
        assertThat(get(talk).status()).isEqualTo(200);
    }

    @Test
    void anErasedTalkIsGone() {
        var talk = "/api/v1/talks/" + start().get("id").asString();
        assertThat(asked("DELETE", talk, token, "").status()).isEqualTo(204);
        assertThat(get(talk).status()).isEqualTo(404);
        assertThat(asked("DELETE", talk, token, "").status()).isEqualTo(404);
    }

    @Test
    void theExportIsAZipThatIsNotKeptOnTheWay() {
        var answer = get("/api/v1/me/export");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/zip");
        assertThat(answer.body()).startsWith("PK");
        assertThat(answer.raw().headers().firstValue("cache-control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/admin/accounts", "/api/v1/admin/audit"})
    void theAdministrationIsOpenToAdministratorsOnly(String path) {
        assertThat(get(path, tokens.create(id("admin"), "test").token()).status()).isEqualTo(200);
        assertThat(get(path).status()).isEqualTo(403);
        assertThat(get(path, tokens.create(id("kursledare"), "test").token()).status()).isEqualTo(403);
        assertThat(send(request(path)).status()).isEqualTo(401);
    }

    @Test
    void anAddressThatIsThereForOtherMethodsSaysWhich() {
        var answer = asked("DELETE", "/api/v1/scenarios", token, "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.raw().headers().firstValue("allow")).contains("GET");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:anda:problem:method-not-allowed");
        assertThat(asked("DELETE", "/api/v1/nowhere", token, "").status()).isEqualTo(404);
    }
}
