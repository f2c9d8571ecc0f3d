package se.anda.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * RFC 9457 problems in the language of {@code Accept-Language}. The titles and details are in the message files; a text
 * of an exception never leaves, and never reaches the log, as it can hold what a trainee wrote.
 */
@RestControllerAdvice(basePackages = "se.anda.api")
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Object> told(Problem problem) {
        return answer(problem.status(), problem.kind(), problem.properties());
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure) {
        var frames = failure.getStackTrace();
        LOG.error("a request failed: {} at {}", failure.getClass().getName(), frames.length == 0 ? "-" : frames[0]);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "failed", Map.of());
    }

    /** What Spring MVC refuses by itself: bad JSON, a wrong format. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var kind = switch (status.value()) {
            case 400 -> "bad-request";
            case 404 -> "no-such-address";
            case 406 -> "not-acceptable";
            case 415 -> "media-type";
            default -> status.is4xxClientError() ? "bad-request" : "failed";
        };
        return ResponseEntity.status(status).headers(headers).body(detail(status, kind, Map.of()));
    }

    private ResponseEntity<Object> answer(HttpStatus status, String kind, Map<String, Object> properties) {
        return ResponseEntity.status(status).body(detail(status, kind, properties));
    }

    ProblemDetail detail(HttpStatusCode status, String kind, Map<String, Object> properties) {
        return detail(status, kind, properties, LocaleContextHolder.getLocale());
    }

    ProblemDetail detail(HttpStatusCode status, String kind, Map<String, Object> properties, Locale locale) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:anda:problem:" + kind));
        problem.setTitle(messages.getMessage("problem." + kind + ".title", null, locale));
        problem.setDetail(messages.getMessage("problem." + kind, properties.values().toArray(), locale));
        properties.forEach(problem::setProperty);
        return problem;
    }
}
