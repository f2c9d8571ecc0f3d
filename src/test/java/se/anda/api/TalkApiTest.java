package se.anda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkApiTest extends ApiTest {

    @Test
    void theScenariosAreListedInTheCallersLanguage() {
        var swedish = get("/api/v1/scenarios").json().get(0);
        assertThat(swedish.get("id").asString()).isEqualTo("korsningen");
        assertThat(swedish.get("title").asString()).isEqualTo("Korsningen");
        assertThat(swedish.get("trainee_roles").get(0).get("role").asString()).isEqualTo("social-worker");
        assertThat(swedish.get("time_limit_minutes").asInt()).isEqualTo(10);

        var english = send(request("/api/v1/scenarios/korsningen")
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en-GB"));
        assertThat(english.json().get("title").asString()).isEqualTo("The crossing");
    }

    @Test
    void aStartedTalkHasTheRolesOpening() {
        var answer =
                post("/api/v1/talks", Map.of("scenario", "korsningen", "trainee_role", "social-worker", "seed", 5));
        assertThat(answer.status()).isEqualTo(201);
        var talk = answer.json();
        assertThat(answer.raw().headers().firstValue("location")).contains("/api/v1/talks/" + talk.get("id").asString());
        assertThat(talk.get("status").asString()).isEqualTo("RUNNING");
        assertThat(talk.get("seed").asLong()).isEqualTo(5);
        assertThat(talk.get("language").asString()).isEqualTo("sv");
        assertThat(talk.get("scenario_version").asString()).hasSize(64);
        assertThat(talk.get("turns").get(0).get("line").asString()).startsWith("Hej");
        assertThat(get("/api/v1/talks/" + talk.get("id").asString()).json().get("turns")).isEqualTo(talk.get("turns"));
    }

    @Test
    void aReplyComesAsOneTurn() {
        var talk = start().get("id").asString();
        var turn = say(talk, 0, "k", "Hur har veckan varit?").json();
        assertThat(turn.get("id").asInt()).isEqualTo(1);
        assertThat(turn.get("utterances").get(0).get("code").asString()).isEqualTo("OQ");
        assertThat(turn.get("utterances").get(0).get("markers").get(0).asString()).isEqualTo("life-situation");
        assertThat(turn.get("state").get("trust").asInt()).isGreaterThan(40);
        assertThat(turn.get("why").get("id").asString()).isEqualTo("veckan");
        assertThat(turn.get("line").asString()).isEqualTo("Den har varit tung.\n*tittar bort* Jag sover inte.");
    }

    @Test
    void aReplyIsStreamedAsEventsOfJson() {
        var talk = start().get("id").asString();
        var answer = send(posting(
                        "/api/v1/talks/" + talk + "/replies",
                        Map.of("head", 0, "key", "k", "volley", "Hur har veckan varit?"))
                .header("Accept", "text/event-stream"));
        assertThat(answer.type()).startsWith("text/event-stream");
        var names = new ArrayList<String>();
        var line = new StringBuilder();
        for (var event : answer.body().strip().split("\n\n")) {
            var name = event.lines().filter(l -> l.startsWith("event:")).findFirst().orElseThrow().substring(6).strip();
            var data = MAPPER.readTree(event.lines().filter(l -> l.startsWith("data:")).findFirst().orElseThrow().substring(5));
            names.add(name);
            if (name.equals("piece")) {
                line.append(data.get("text").asString());
            }
            if (name.equals("done")) {
                assertThat(data.get("turn").get("line").asString()).isEqualTo(line.toString());
            }
        }
        assertThat(names).startsWith("coded", "state", "piece").endsWith("piece", "done");
        assertThat(line.toString()).isEqualTo("Den har varit tung.\n*tittar bort* Jag sover inte.");
    }

    @Test
    void aRefusedStreamIsAProblemAndNoEvent() {
        var talk = start().get("id").asString();
        say(talk, 0, "k", "Hej");
        var answer = send(posting(
                        "/api/v1/talks/" + talk + "/replies", Map.of("head", 0, "key", "k2", "volley", "Hej igen"))
                .header("Accept", "text/event-stream"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("head").asInt()).isEqualTo(1);
    }

    @Test
    void theSameKeyTwiceIsOneReply() {
        var talk = start().get("id").asString();
        assertThat(say(talk, 0, "k", "Hej").json()).isEqualTo(say(talk, 0, "k", "Hej").json());
        assertThat(get("/api/v1/talks/" + talk).json().get("turns")).hasSize(2);
    }

    @Test
    void aTalkIsPausedResumedRewoundAndFinished() {
        var talk = start().get("id").asString();
        say(talk, 0, "a", "Hur mår du?");
        assertThat(status(talk, "pause", Map.of())).isEqualTo("PAUSED");
        assertThat(status(talk, "resume", Map.of())).isEqualTo("RUNNING");
        assertThat(status(talk, "rewind", Map.of("turn", 0))).isEqualTo("RUNNING");
        say(talk, 0, "b", "Vad behöver du?");
        assertThat(status(talk, "finish", Map.of())).isEqualTo("FINISHED");
        var attempts = get("/api/v1/talks/" + talk).json().get("attempts");
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(1).get("finished").asBoolean()).isTrue();
    }

    private String status(String talk, String verb, Object body) {
        return post("/api/v1/talks/" + talk + "/" + verb, body).json().get("status").asString();
    }

    @Test
    void anAbandonedTalkTakesNoMoreReplies() {
        var talk = start().get("id").asString();
        assertThat(status(talk, "abandon", Map.of())).isEqualTo("ABANDONED");
        var refused = say(talk, 0, "k", "Hej");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:anda:problem:already-ended");
        var late = post("/api/v1/talks/" + talk + "/rewind", Map.of("turn", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("status").asInt()).isEqualTo(409);
        assertThat(late.json().get("talk_status").asString()).isEqualTo("ABANDONED");
    }

    @Test
    void theListHoldsTheNewestFirst() {
        var talk = start().get("id").asString();
        var list = get("/api/v1/talks").json();
        assertThat(list.get(0).get("id").asString()).isEqualTo(talk);
        assertThat(list.get(0).get("trainee_role").asString()).isEqualTo("social-worker");
    }

    @Test
    void feedbackIsThereForFinishedAttemptsOnly() {
        var talk = start().get("id").asString();
        say(talk, 0, "a", "Hur mår du?");
        assertThat(get("/api/v1/talks/" + talk + "/feedback").status()).isEqualTo(409);
    }

    @Test
    void aFinishedAttemptsFeedbackHasFiguresAndEvidenceForItsOwnerOnly() {
        var talk = start().get("id").asString();
        say(talk, 0, "a", "Hur har veckan varit?");
        post("/api/v1/talks/" + talk + "/finish", Map.of());
        var path = "/api/v1/talks/" + talk + "/feedback";
        var told = get(path).json();
        assertThat(told.get("attempt").asInt()).isEqualTo(1);
        assertThat(told.get("basis").asString()).isEqualTo("COUNTS");
        assertThat(told.get("counts").get("OQ").asInt()).isEqualTo(1);
        assertThat(told.get("markers").get("life-situation").asInt()).isEqualTo(1);
        assertThat(told.get("globals").get("partnership").isNull()).isTrue();
        assertThat(told.get("paragraph").asString()).isNotBlank();
        assertThat(told.get("timeline")).hasSize(2);
        var line = told.get("transcript").get(1);
        assertThat(line.get("who").asString()).isEqualTo("trainee");
        assertThat(line.get("utterances").get(0).get("code").asString()).isEqualTo("OQ");
        assertThat(get(path + "?attempt=2").status()).isEqualTo(409);
        assertThat(get(path, anothersToken).status()).isEqualTo(404);
    }

    @Test
    void anAttemptInWhichNothingWasSaidCannotBeFinished() {
        var refused = post("/api/v1/talks/" + start().get("id").asString() + "/finish", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:anda:problem:not-possible");
    }

    @Test
    void aVolleyOverTheLimitIsRefusedKindlyInEitherLanguage() {
        var talk = start().get("id").asString();
        var swedish = say(talk, 0, "k", "a".repeat(4001));
        assertThat(swedish.status()).isEqualTo(413);
        assertThat(swedish.json().get("detail").asString())
                .isEqualTo("Repliken har 4001 tecken; högst 4000 får plats. Dela upp den.");
        var english = send(posting(
                        "/api/v1/talks/" + talk + "/replies",
                        Map.of("head", 0, "key", "k", "volley", "a".repeat(4001)))
                .header("Accept-Language", "en"));
        assertThat(english.json().get("title").asString()).isEqualTo("The reply is too long");
    }

    @Test
    void whatCannotBeReadIsAProblem() {
        var talk = start().get("id").asString();
        var replies = "/api/v1/talks/" + talk + "/replies";
        assertThat(post(replies, "{").status()).isEqualTo(400);
        assertThat(post(replies, Map.of("head", 0, "key", "k")).json().get("detail").asString())
                .isEqualTo("Fältet volley saknas. Lägg till det.");
        assertThat(post(replies, Map.of("head", 0, "key", "", "volley", "")).status()).isEqualTo(400);
        assertThat(post("/api/v1/talks", Map.of("scenario", "finns-inte", "trainee_role", "social-worker")).status())
                .isEqualTo(404);
        assertThat(post("/api/v1/talks", Map.of("scenario", "korsningen", "trainee_role", "igor-police")).status())
                .isEqualTo(422);
        assertThat(post("/api/v1/talks", Map.of("scenario", "korsningen", "trainee_role", "kung")).status())
                .isEqualTo(400);
        for (var problem : List.of(
                get("/api/v1/talks/inget-id"), get("/api/v1/inget"), send(posting("/api/v1/scenarios", "{}")))) {
            assertThat(problem.status()).isBetween(400, 405);
            assertThat(problem.type()).startsWith("application/problem+json");
            assertThat(problem.json().get("title").asString()).isNotBlank();
        }
    }
}
