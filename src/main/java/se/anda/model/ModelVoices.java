package se.anda.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import reactor.core.scheduler.Schedulers;
import se.anda.coding.RoleTalkCoder;
import se.anda.feedback.Alternatives;
import se.anda.model.alternative.OtherReply;
import se.anda.model.guard.Guards;
import se.anda.model.rater.SecondRater;
import se.anda.practice.RoleWords;

/** Makes voices of endpoints. */
public final class ModelVoices {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Callbacks only: no thread waits for a stream. Virtual, so that a slow listener holds up nobody. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private ModelVoices() {}

    /** @param roleTalk reads which way the model's lines go */
    public static RoleWords of(
            Endpoint endpoint, Limits limits, RoleTalkCoder roleTalk, TokenBudget budget, ModelMeter meter) {
        return new ModelWords(
                endpoint,
                model(endpoint, limits),
                limits,
                new Guards(roleTalk),
                budget,
                circuit(),
                Schedulers.parallel(),
                meter);
    }

    static ChatModelPort model(Endpoint endpoint, Limits limits) {
        return new LangChainModel(endpoint, limits, CLIENT);
    }

    /** The endpoint's model as a second rater. */
    public static SecondRater rater(Endpoint endpoint) {
        return new SecondRater(new LangChainStructured(endpoint, CLIENT), endpoint.model());
    }

    /** The endpoint's model as one who suggests another reply. */
    static OtherReply otherReply(Endpoint endpoint, Alternatives alternatives) {
        return new OtherReply(new LangChainStructured(endpoint, CLIENT), alternatives);
    }

    /** Opens after repeated failures, tries one line after half a minute, and closes by itself. */
    static CircuitBreaker circuit() {
        var circuit = CircuitBreaker.of("model", CircuitBreakerConfig.custom()
                .slidingWindowSize(6)
                .minimumNumberOfCalls(3)
                .failureRateThreshold(60)
                .waitDurationInOpenState(Duration.ofSeconds(30))
                .permittedNumberOfCallsInHalfOpenState(1)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build());
        circuit.getEventPublisher().onError(event -> {
            if (event.getThrowable() instanceof RetryLaterException later) {
                circuit.transitionToOpenStateFor(later.after());
            }
        });
        return circuit;
    }
}
