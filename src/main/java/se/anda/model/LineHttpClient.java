package se.anda.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * LangChain4j's port to HTTP, on the JDK's client, so that no thread waits for a stream: a line is handed on when it is
 * there. What an endpoint writes in an error is not kept, as it may quote the prompt.
 */
final class LineHttpClient implements HttpClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(10);

    private final java.net.http.HttpClient client;
    private final Duration timeout;

    /** @param timeout of the answer's head */
    LineHttpClient(java.net.http.HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            var response = client.send(request(request), BodyHandlers.ofString());
            refuse(response);
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted"));
        }
    }

    /** The parser tells the format: LangChain4j's own for server-sent events, Ollama's for JSON lines. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var lines = new EventLines(listener, parser instanceof dev.langchain4j.http.client.sse.DefaultServerSentEventParser);
        client.sendAsync(request(request), head -> {
                    if (head.statusCode() / 100 != 2) {
                        return BodySubscribers.replacing(null);
                    }
                    listener.onOpen(SuccessfulHttpResponse.builder()
                            .statusCode(head.statusCode())
                            .headers(head.headers().map())
                            .build());
                    return BodySubscribers.fromLineSubscriber(lines);
                })
                .whenComplete((response, failure) -> {
                    if (failure != null) {
                        lines.fail(failure instanceof CompletionException wrapped && wrapped.getCause() != null
                                ? wrapped.getCause()
                                : failure);
                    } else if (response.statusCode() / 100 != 2) {
                        lines.fail(refusal(response));
                    }
                });
    }

    private java.net.http.HttpRequest request(HttpRequest request) {
        var body = request.body();
        var built = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(timeout)
                .method(request.method().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        request.headers().forEach((name, values) -> values.forEach(value -> built.header(name, value)));
        return built.build();
    }

    private static void refuse(HttpResponse<?> response) {
        if (response.statusCode() / 100 != 2) {
            throw refusal(response);
        }
    }

    private static HttpException refusal(HttpResponse<?> response) {
        var status = response.statusCode();
        return status == 429 || status == 503 && response.headers().firstValue("retry-after").isPresent()
                ? new RetryLaterException(status, patience(response.headers().firstValue("retry-after")))
                : new HttpException(status, "status " + status);
    }

    /** In seconds; a date, or nothing, is half a minute. */
    private static Duration patience(Optional<String> header) {
        var asked = header.filter(value -> value.strip().matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value.strip())))
                .orElse(PATIENCE);
        return asked.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : asked;
    }
}
