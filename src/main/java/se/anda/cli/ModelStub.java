package se.anda.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenAI-compatible endpoint on this machine that says what the prompt asks to be said, word for word and at a steady pace:
 * something to measure against, and to be killed. It knows nothing and keeps nothing.
 */
public final class ModelStub implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MOVE = Pattern.compile("<<<(.*?)>>>", Pattern.DOTALL);

    private final HttpServer server;
    private final int tokensASecond;
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private ModelStub(HttpServer server, int tokensASecond) {
        this.server = server;
        this.tokensASecond = tokensASecond;
    }

    /** @param tokensASecond pace of the words after the first; 0: all at once */
    public static ModelStub start(int tokensASecond) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var stub = new ModelStub(server, tokensASecond);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", stub::answer);
        server.start();
        return stub;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** The most answers that were being given at the same time. */
    int mostAtOnce() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            var words = List.of(line(JSON.readTree(exchange.getRequestBody())).split("(?<= )"));
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            for (var word : words) {
                write(out, "{\"choices\":[{\"index\":0,\"delta\":{\"content\":" + JSON.writeValueAsString(word)
                        + "},\"finish_reason\":null}]}");
                pause();
            }
            write(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
            write(out, "[DONE]");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            now.decrementAndGet();
        }
    }

    private void pause() throws InterruptedException {
        if (tokensASecond > 0) {
            TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(1) / tokensASecond);
        }
    }

    private static void write(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What stands in the prompt as the move; else a sentence of no matter. */
    private static String line(JsonNode request) {
        var move = MOVE.matcher(request.path("messages").path(0).path("content").asString(""));
        return move.find() ? move.group(1).strip() : "Det är grått och några plusgrader.";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
