package se.anda.practice.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import se.anda.coding.CodedVolley;
import se.anda.practice.ReplyEvent;
import se.anda.practice.SayOutcome;
import se.anda.practice.Turn;

/** The answer that the page is listening to. Late events of one that it no longer waits for are dropped. */
final class AnswerStream {

    /** Words of the role are shown this often, not one by one. */
    private static final Duration BEAT = Duration.ofMillis(100);

    private static final int MOST_EVENTS = 256;

    private final Hearer hearer;
    private Disposable answer = Disposables.disposed();
    private int generation;
    private @Nullable String kept;

    /** What the page does with what it hears. */
    interface Hearer {
        /** The reply is kept. */
        void kept(String key, CodedVolley volley);

        void spoken(String piece);

        /** What was spoken so far does not hold; the line begins anew. */
        void unspoken();

        void done(Turn turn);

        void refused(SayOutcome.Refusal refusal);
    }

    AnswerStream(Hearer hearer) {
        this.hearer = hearer;
    }

    boolean isRunning() {
        return !answer.isDisposed();
    }

    /** @param key of the reply that is answered */
    void listen(UI ui, String key, Flux<ReplyEvent> events) {
        stop();
        var mine = generation;
        var failed = List.<ReplyEvent>of(new ReplyEvent.Refused(new SayOutcome.NotSaved()));
        answer = events.bufferTimeout(MOST_EVENTS, BEAT)
                .subscribe(
                        some -> ui.access(() -> tell(mine, key, some)), _ -> ui.access(() -> tell(mine, key, failed)));
    }

    private void tell(int which, String key, List<ReplyEvent> events) {
        var spoken = new StringBuilder();
        for (var event : events) {
            if (which != generation) {
                return;
            }
            switch (event) {
                case ReplyEvent.Coded coded -> {
                    kept = key;
                    hearer.kept(key, coded.volley());
                }
                case ReplyEvent.StateMoved _ -> {}
                case ReplyEvent.LinePiece piece -> spoken.append(piece.text());
                case ReplyEvent.LineAgain _ -> {
                    spoken.setLength(0);
                    hearer.unspoken();
                }
                case ReplyEvent.Done done -> hearer.done(done.turn());
                case ReplyEvent.Refused refused -> hearer.refused(refused.refusal());
            }
        }
        if (!spoken.isEmpty() && which == generation) {
            hearer.spoken(spoken.toString());
        }
    }

    /** Key of the reply that is kept while its answer is still coming: that answer can be had at once. */
    Optional<String> keptKey() {
        return isRunning() ? Optional.ofNullable(kept) : Optional.empty();
    }

    void stop() {
        generation++;
        kept = null;
        answer.dispose();
    }
}
