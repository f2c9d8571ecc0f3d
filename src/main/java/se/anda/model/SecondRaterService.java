package se.anda.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.anda.feedback.FeedbackTeller;
import se.anda.model.rater.KeptRatings;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.SecondRating;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;

/** Lets the installation's model rate a trainee's own talk, when the trainee asks for it. */
@Service
public class SecondRaterService {

    private final CurrentModel current;
    private final PracticeService practices;
    private final KeptRatings ratings;
    private final TokenBudget budget;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("rater-", 0).factory());

    SecondRaterService(CurrentModel current, PracticeService practices, KeptRatings ratings, TokenUse budget) {
        this.current = current;
        this.practices = practices;
        this.ratings = ratings;
        this.budget = budget;
    }

    /** Where a talk would be sent; empty: there is no endpoint. */
    public Optional<String> destination() {
        return current.destination();
    }

    public Optional<SecondRating> find(UUID trainee, UUID practice, int attempt) {
        return practices.find(trainee, practice).flatMap(talk -> ratings.find(talk.id(), attempt));
    }

    public boolean isRunning(UUID practice) {
        return running.contains(practice);
    }

    /**
     * Sends the attempt to the endpoint and keeps what comes back. Off the caller's thread.
     *
     * @return fails with {@link RaterFailedException}; empty for somebody else's talk, or while one is running
     */
    public Mono<SecondRating> rate(UUID trainee, UUID practice, int attempt) {
        return Mono.fromCallable(() -> rateNow(trainee, practice, attempt))
                .flatMap(Mono::justOrEmpty)
                .subscribeOn(Schedulers.fromExecutor(threads));
    }

    private Optional<SecondRating> rateNow(UUID trainee, UUID practice, int attempt) {
        var talk = practices.find(trainee, practice);
        if (talk.isEmpty() || !running.add(practice)) {
            return Optional.empty();
        }
        try {
            return talk.flatMap(found -> rate(found, attempt));
        } finally {
            running.remove(practice);
        }
    }

    private Optional<SecondRating> rate(Practice talk, int attempt) {
        if (budget.usedToday() >= current.limits().dayTokens()) {
            throw new RaterFailedException(Failure.DAY_BUDGET.tag());
        }
        var endpoint = current.endpoint().orElseThrow(() -> new RaterFailedException(Failure.NOT_CONFIGURED.tag()));
        return talk.attempts().stream().filter(one -> one.number() == attempt).findFirst().map(one -> {
            var rating = ModelVoices.rater(endpoint).rate(FeedbackTeller.rated(practices.setting(talk), one));
            budget.use(rating.tokens());
            ratings.keep(talk.id(), attempt, rating);
            return rating;
        });
    }
}
