package se.anda.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a trainee says reaches no log, even where an operator has turned debugging on. */
class SilentLogTest extends ApiTest {

    private static final String WORD = "sjuttiosjutusenhemligheter";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("se.anda");
    private final Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        ours.setLevel(Level.TRACE);
        spring.setLevel(Level.DEBUG);
        root.detachAppender("CONSOLE");
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        spring.setLevel(null);
        ours.setLevel(Level.INFO);
    }

    @Test
    void noWordOfAReplyIsLogged() {
        var talk = start().get("id").asString();
        var replies = "/api/v1/talks/" + talk + "/replies";
        assertThat(say(talk, 0, "k", WORD + "?").body()).contains(WORD);
        say(talk, 0, "k", WORD + "?");
        say(talk, 0, "late", WORD);
        say(talk, 1, "long", WORD.repeat(200));
        send(posting(replies, Map.of("head", 1, "key", "k2", "volley", WORD)).header("Accept", "text/event-stream"));
        post(replies, "{\"head\": \"" + WORD + "\"}");
        post(replies, "{\"volley\": " + WORD);
        get("/api/v1/talks/" + talk);
        get("/api/v1/talks");
        post("/api/v1/talks/" + talk + "/rewind", Map.of("turn", 0));

        assertThat(log.list).extracting(ILoggingEvent::getLoggerName).anyMatch(name -> name.startsWith("org.spring"));
        assertThat(lines(log.list)).filteredOn(line -> line.contains(WORD)).isEmpty();
    }

    private static List<String> lines(List<ILoggingEvent> events) {
        return List.copyOf(events).stream()
                .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage()
                        + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}
