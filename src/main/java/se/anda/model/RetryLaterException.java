package se.anda.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/** The endpoint asks for patience (429 or 503 with Retry-After). */
final class RetryLaterException extends HttpException {

    private final Duration after;

    RetryLaterException(int status, Duration after) {
        super(status, "status " + status);
        this.after = after;
    }

    Duration after() {
        return after;
    }
}
