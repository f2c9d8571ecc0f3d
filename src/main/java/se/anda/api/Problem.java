package se.anda.api;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not met. Thrown by the controllers, written by {@link Problems}.
 *
 * <p>Carries keys and numbers only, never what a trainee said.
 */
final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String kind;
    private final Map<String, Object> properties;

    /**
     * @param kind the last part of the problem's type, and its key in the message files
     * @param properties further members, also the message's arguments in order
     */
    Problem(HttpStatus status, String kind, Map<String, Object> properties) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
        this.properties = Map.copyOf(properties);
    }

    Problem(HttpStatus status, String kind) {
        this(status, kind, Map.of());
    }

    static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "talk-not-found");
    }

    static Problem notSaved() {
        return new Problem(HttpStatus.INSUFFICIENT_STORAGE, "not-saved");
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
