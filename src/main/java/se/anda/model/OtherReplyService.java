package se.anda.model;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.anda.feedback.Alternatives;
import se.anda.model.alternative.OtherReply;
import se.anda.model.rater.RaterFailedException;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;

/** Asks the installation's model for another reply to try, when the trainee asks for it. Nothing of it is kept. */
@Service
public class OtherReplyService {

    private final CurrentModel current;
    private final PracticeService practices;
    private final Alternatives alternatives;
    private final TokenBudget budget;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("other-reply-", 0).factory());

    OtherReplyService(CurrentModel current, PracticeService practices, Alternatives alternatives, TokenUse budget) {
        this.current = current;
        this.practices = practices;
        this.alternatives = alternatives;
        this.budget = budget;
    }

    /** Where the end of the talk would be sent; empty: there is no endpoint. */
    public Optional<String> destination() {
        return current.destination();
    }

    /**
     * A reply that the embedded coder reads as better than the one of the turn. Off the caller's thread.
     *
     * @return an empty optional when none of the suggestions was better; fails with {@link RaterFailedException}; empty
     *     for somebody else's talk
     */
    public Mono<Optional<String>> instead(UUID trainee, UUID practice, int turn) {
        return Mono.fromCallable(() -> practices.find(trainee, practice).flatMap(talk -> ask(talk, turn)))
                .flatMap(Mono::justOrEmpty)
                .map(OtherReply.Suggested::line)
                .subscribeOn(Schedulers.fromExecutor(threads));
    }

    private Optional<OtherReply.Suggested> ask(Practice talk, int turn) {
        if (budget.usedToday() >= current.limits().dayTokens()) {
            throw new RaterFailedException(Failure.DAY_BUDGET.tag());
        }
        var endpoint = current.endpoint().orElseThrow(() -> new RaterFailedException(Failure.NOT_CONFIGURED.tag()));
        var asked = talk.turn(turn);
        var before = asked.flatMap(one -> Optional.ofNullable(one.parent())).flatMap(talk::turn);
        return asked.flatMap(one -> before.map(parent -> {
            var suggested = ModelVoices.otherReply(endpoint, alternatives).instead(practices.setting(talk), parent, one);
            budget.use(suggested.tokens());
            return suggested;
        }));
    }
}
