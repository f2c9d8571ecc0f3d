package se.anda.practice;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells a kept reply bit by bit. The line of a model-backed role gets its words on the way; they are kept before the end
 * is told, also when the one who listened has gone.
 */
final class ReplyTeller {

    private final LinePace pace;
    private final RoleWords words;
    private final Executor executor;

    ReplyTeller(LinePace pace, RoleWords words, Executor executor) {
        this.pace = pace;
        this.words = words;
        this.executor = executor;
    }

    /** Keeps a turn's wording. Runs on the executor. */
    @FunctionalInterface
    interface Keeper {
        /** @return the turn as it is kept then */
        Turn keep(Practice practice, Turn turn, Wording wording);
    }

    /** A line that has its words. */
    Flux<ReplyEvent> scripted(Turn turn) {
        return first(turn).concatWith(pieces(turn.line(), turn)).concatWithValues(new ReplyEvent.Done(turn));
    }

    /** A line that gets its words on the way. */
    Flux<ReplyEvent> worded(Practice practice, Turn turn, TalkEngine.Setting setting, Keeper keeper) {
        return Flux.defer(() -> {
            var before = practice.turns().get(Objects.requireNonNull(turn.parent())).state();
            var sink = Sinks.many().unicast().<ReplyEvent>onBackpressureBuffer();
            words.phrase(setting, before, turn.step(), practice.tokens())
                    .concatMap(phrase -> told(phrase, practice, turn, keeper))
                    .subscribe(sink::tryEmitNext, sink::tryEmitError, sink::tryEmitComplete);
            return first(turn).concatWith(sink.asFlux());
        });
    }

    private static Flux<ReplyEvent> first(Turn turn) {
        var why = turn.step().why();
        return Flux.just(
                new ReplyEvent.Coded(Objects.requireNonNull(turn.coded(), "the opening is no reply")),
                new ReplyEvent.StateMoved(why.before(), why.after(), why.movements()));
    }

    private Flux<ReplyEvent> pieces(String text, Turn turn) {
        return pace.told(text, turn.state().role().distress()).map(ReplyEvent.LinePiece::new);
    }

    private Flux<ReplyEvent> told(Phrase phrase, Practice practice, Turn turn, Keeper keeper) {
        return switch (phrase) {
            case Phrase.Piece piece -> pieces(piece.text(), turn);
            case Phrase.Again _ -> Flux.just(new ReplyEvent.LineAgain());
            case Phrase.Done done ->
                Mono.fromFuture(CompletableFuture.supplyAsync(
                                () -> keeper.keep(practice, turn, done.wording()), executor))
                        .<ReplyEvent>map(ReplyEvent.Done::new)
                        .flux();
        };
    }
}
