package se.anda.model;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes events of the lines of a stream: server-sent events, or a JSON object a line. Ends once, however it ends. */
final class EventLines implements Flow.Subscriber<String> {

    private static final Pattern DONE = Pattern.compile("\"done\"\\s*:\\s*true");

    private final ServerSentEventListener listener;
    private final boolean events;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Flow.@Nullable Subscription> source = new AtomicReference<>();
    private final ServerSentEventContext context = new ServerSentEventContext(new Handle());
    private final StringBuilder data = new StringBuilder();
    private @Nullable String name;

    /** Whether what has come may end here. Server-sent events are looked at by LangChain4j itself. */
    private boolean isWhole;

    /** @param events whether the lines are those of server-sent events */
    EventLines(ServerSentEventListener listener, boolean events) {
        this.listener = listener;
        this.events = events;
        isWhole = events;
    }

    private final class Handle implements ServerSentEventParsingHandle {
        @Override
        public void cancel() {
            cancelled.set(true);
            over.set(true);
            var subscription = source.get();
            if (subscription != null) {
                subscription.cancel();
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source.set(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (over.get()) {
            return;
        }
        if (!events) {
            if (!line.isBlank()) {
                isWhole = DONE.matcher(line).find();
                tell(null, line);
            }
        } else if (line.isEmpty()) {
            flush();
        } else if (line.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n").append(value(line, 5));
        } else if (line.startsWith("event:")) {
            name = value(line, 6);
        }
    }

    private static String value(String line, int from) {
        return line.startsWith(" ", from) ? line.substring(from + 1) : line.substring(from);
    }

    private void flush() {
        if (!data.isEmpty()) {
            var whole = data.toString();
            data.setLength(0);
            tell(name, whole);
        }
        name = null;
    }

    private void tell(@Nullable String event, String text) {
        try {
            listener.onEvent(new ServerSentEvent(event, text), context);
        } catch (RuntimeException malformed) {
            fail(new MalformedAnswerException());
            context.parsingHandle().cancel();
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void onComplete() {
        if (!over.get()) {
            flush();
        }
        if (!isWhole) {
            fail(new CutOffException());
        }
        if (over.compareAndSet(false, true)) {
            listener.onClose();
        }
    }

    void fail(Throwable failure) {
        if (over.compareAndSet(false, true)) {
            listener.onError(failure);
        }
    }
}
