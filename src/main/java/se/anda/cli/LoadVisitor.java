package se.anda.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A trainee without a browser: speaks to the pages as Vaadin's client does (UIDL by requests, answers by web socket), with
 * a session, a page and a talk of its own. Nothing is drawn, so that many fit beside the app they measure.
 */
final class LoadVisitor implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String FEEDBACK = "/aterkoppling";
    private static final int PATIENCE_SECONDS = 20;

    /** What a click brings along. */
    private static final Map<String, Object> CLICKED = Map.of(
            "event.screenX", 0, "event.screenY", 0, "event.clientX", 0, "event.clientY", 0, "event.detail", 0,
            "event.button", 0, "event.ctrlKey", false, "event.shiftKey", false, "event.altKey", false, "event.metaKey", false);

    private final HttpClient http;
    private final String address;
    private String session = "";
    private JsonNode page = JSON.nullNode();
    private int said;
    private int synced;
    private int composer;
    private @Nullable WebSocket push;
    private volatile CompletableFuture<String> answered = new CompletableFuture<>();
    private volatile boolean ended;

    LoadVisitor(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** By the sign-in form, and to the first page. */
    void signIn(String username, String password) throws IOException, InterruptedException {
        var form = get("/logga-in");
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IOException("no sign-in form");
        }
        var fields = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        send(request("/logga-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        page = JSON.readTree(get("/?v-r=init&location=")).path("appConfig");
        listen();
    }

    /** Into a talk of this scenario, in the place of one that has ended. */
    void begin(String scenario) throws IOException, InterruptedException {
        var briefing = tell(Map.of(
                "type", "event", "node", 1, "event", "ui-navigate",
                "data", Map.of("route", "scenario/" + scenario, "query", "", "appShellTitle", "", "trigger", "")));
        var talk = tell(Map.of("type", "event", "node", node(briefing, "vaadin-button"), "event", "click", "data", CLICKED));
        composer = node(talk, "anda-composer");
        ended = false;
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * Says something.
     *
     * @return nanoseconds until the role's whole answer stood on the page
     */
    long say(String volley) throws IOException, InterruptedException {
        answered = new CompletableFuture<>();
        var start = System.nanoTime();
        var told = tell(Map.of(
                "type", "event", "node", composer, "event", "anda-say",
                "data", Map.of("event.detail.key", UUID.randomUUID().toString(), "event.detail.text", volley)));
        if (!isAnswering(told, true)) {
            answered.complete(told.toString()); // so quick that it needed no push
        }
        try {
            ended = answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS).contains(FEEDBACK);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException unanswered) {
            throw new IOException("no answer in " + PATIENCE_SECONDS + " s", unanswered);
        }
        return System.nanoTime() - start;
    }

    private static int node(JsonNode answer, String tag) throws IOException {
        return answer.path("changes").valueStream()
                .filter(change -> change.path("key").asString("").equals("tag") && change.path("value").asString("").equals(tag))
                .mapToInt(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow(() -> new IOException("no " + tag + " on the page"));
    }

    private JsonNode tell(Map<String, Object> event) throws IOException, InterruptedException {
        var message = JSON.writeValueAsString(Map.of(
                "csrfToken", page.path("uidl").path("Vaadin-Security-Key").asString(),
                "rpc", List.of(event),
                "syncId", synced,
                "clientId", said++));
        var answer = send(request("/?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
        var told = JSON.readTree(answer.replaceFirst("^for\\(;;\\);", ""));
        return synced(told.isArray() ? told.path(0) : told);
    }

    private synchronized JsonNode synced(JsonNode told) {
        synced = Math.max(synced, told.path("syncId").asInt(0));
        return told;
    }

    private void listen() throws InterruptedException {
        var where = address.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + page.path("v-uiId").asInt()
                + "&v-pushId=" + page.path("uidl").path("Vaadin-Push-ID").asString()
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B%20charset%3DUTF-8"
                + "&X-atmo-protocol=true";
        push = http.newWebSocketBuilder()
                .header("Cookie", session)
                .buildAsync(URI.create(where), new Listener())
                .join();
    }

    /** Takes the pushed messages, each with its length and a bar before it; an answer is whole when the composer is free. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder come = new StringBuilder();
        private final StringBuilder answer = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            come.append(data);
            for (var bar = come.indexOf("|"); bar > 0; bar = come.indexOf("|")) {
                var end = bar + 1 + Integer.parseInt(come.substring(0, bar).strip());
                if (come.length() < end) {
                    break;
                }
                take(come.substring(bar + 1, end));
                come.delete(0, end);
            }
            socket.request(1);
            return null;
        }

        private void take(String message) {
            if (!message.startsWith("{")) {
                return;
            }
            var told = synced(JSON.readTree(message));
            answer.append(message);
            // where the role ended the talk there is a way to the feedback in the composer's place
            if (isAnswering(told, false) || message.contains(FEEDBACK)) {
                answered.complete(answer.toString());
                answer.setLength(0);
            }
        }
    }

    /** Whether the page is told that the role speaks, or that it no longer does. */
    private static boolean isAnswering(JsonNode told, boolean speaks) {
        return told.path("changes").valueStream()
                .anyMatch(change -> change.path("key").asString("").equals("answering")
                        && change.path("value").asBoolean(!speaks) == speaks);
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().firstValue("Set-Cookie").ifPresent(cookie -> session = cookie.split(";", 2)[0]);
        if (response.statusCode() >= 400) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
    }
}
