package se.anda.feedback;

import java.util.Optional;
import java.util.UUID;
import se.anda.coding.Language;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;

/** Feedback on a trainee's own talks. */
public class FeedbackService {

    private final PracticeService practices;

    FeedbackService(PracticeService practices) {
        this.practices = practices;
    }

    /** Feedback on the current attempt; empty when the trainee has no such talk or nothing has been said in it. */
    public Optional<Feedback> feedback(UUID trainee, UUID practice, Language language) {
        return practices.find(trainee, practice).flatMap(talk -> tell(talk, talk.attempts().size(), language));
    }

    /**
     * Feedback on one attempt, told from its stored codes and states: nothing is coded anew.
     *
     * @param attempt number, 1 for the first
     */
    public Optional<Feedback> feedback(UUID trainee, UUID practice, int attempt, Language language) {
        return practices.find(trainee, practice).flatMap(talk -> tell(talk, attempt, language));
    }

    /** As {@link #feedback}, of a talk that the caller has the right to. */
    public Optional<Feedback> tell(Practice talk, int attempt, Language language) {
        return Optional.empty();
    }
}
