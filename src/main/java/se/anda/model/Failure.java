package se.anda.model;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.RateLimitException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Why no words came of a model, beside its breaking a guard. */
enum Failure {
    NOT_CONFIGURED,
    /** The move is one whose words are the author's: an ending, a safety gate. */
    EXACT,
    /** The trainee spoke to the machine and not to the role. */
    INSTRUCTION,
    TALK_BUDGET,
    DAY_BUDGET,
    UNREACHABLE,
    UNAUTHORISED,
    RATE_LIMITED,
    SERVER_ERROR,
    REQUEST_REFUSED,
    FIRST_TOKEN_LATE,
    TOO_SLOW,
    CUT_OFF,
    MALFORMED,
    EMPTY,
    CIRCUIT_OPEN,
    FAILED;

    /** As a reason in JSON and in the event log. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Failure of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var named = named(cause);
            if (named != null) {
                return named;
            }
        }
        return FAILED;
    }

    private static @Nullable Failure named(Throwable cause) {
        return switch (cause) {
            case RetryLaterException _, RateLimitException _ -> RATE_LIMITED;
            case AuthenticationException _ -> UNAUTHORISED;
            case HttpException http -> ofStatus(http.statusCode());
            case CallNotPermittedException _ -> CIRCUIT_OPEN;
            case CutOffException _ -> CUT_OFF;
            case MalformedAnswerException _, com.fasterxml.jackson.core.JsonProcessingException _ -> MALFORMED;
            case TooSlowException slow -> slow.failure();
            case HttpConnectTimeoutException _, ConnectException _, java.net.UnknownHostException _,
                    java.nio.channels.UnresolvedAddressException _ -> UNREACHABLE;
            case HttpTimeoutException _, TimeoutException _, dev.langchain4j.exception.TimeoutException _ -> FIRST_TOKEN_LATE;
            case java.io.IOException _ -> CUT_OFF;
            default -> null;
        };
    }

    private static Failure ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> UNAUTHORISED;
            case 429 -> RATE_LIMITED;
            default -> status >= 500 ? SERVER_ERROR : REQUEST_REFUSED;
        };
    }
}
