package se.anda.model;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;
import se.anda.coding.Language;
import se.anda.model.ChatModelPort.Message;
import se.anda.model.ChatModelPort.Who;

/** Asks an endpoint for one line that has nothing of a talk in it. */
final class ConnectionTest {

    private static final int SHOWN = 300;

    private ConnectionTest() {}

    /** What came of it. */
    sealed interface Outcome {

        /**
         * The endpoint answered.
         *
         * @param firstToken from asking to the first word
         * @param line the beginning of what it said
         */
        record Answered(Duration firstToken, Duration total, String line) implements Outcome {}

        /** @param reason tag of the failure, as talks tell it */
        record Failed(String reason) implements Outcome {}
    }

    static Mono<Outcome> run(Endpoint endpoint, Limits limits, Language language) {
        var model = ModelVoices.model(endpoint, limits);
        return Mono.defer(() -> {
            var begun = System.nanoTime();
            var first = new AtomicLong();
            return model.answer(List.of(new Message(Who.USER, question(language))))
                    .timeout(Mono.delay(limits.firstToken()), _ -> Mono.never())
                    .ofType(Chunk.Text.class)
                    .doOnNext(_ -> first.compareAndSet(0, System.nanoTime()))
                    .map(Chunk.Text::text)
                    .collect(StringBuilder::new, StringBuilder::append)
                    .timeout(limits.total())
                    .map(line -> line.toString().isBlank()
                            ? new Outcome.Failed(Failure.EMPTY.tag())
                            : (Outcome) new Outcome.Answered(
                                    Duration.ofNanos(first.get() - begun),
                                    Duration.ofNanos(System.nanoTime() - begun),
                                    line.substring(0, Math.min(SHOWN, line.length())).strip()));
        }).onErrorResume(failure -> Mono.just(new Outcome.Failed(Failure.of(failure).tag())));
    }

    private static String question(Language language) {
        return language == Language.SV
                ? "Säg på svenska, i en mening, hur vädret är en vanlig novemberdag i Stockholm."
                : "Say in one sentence what the weather is like on an ordinary November day in Stockholm.";
    }
}
