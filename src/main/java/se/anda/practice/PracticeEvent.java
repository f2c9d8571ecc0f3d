package se.anda.practice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.Step;

/**
 * What happened in a talk. Events are added, never altered; when each happened stands beside it in the log. What was
 * computed is stored with what was said, so that reading a talk recomputes nothing.
 */
public sealed interface PracticeEvent {

    /**
     * The role has opened the talk.
     *
     * @param rubrics the rubrics of the scenario, as they were then
     */
    record Started(
            UUID trainee,
            ContentRef scenario,
            List<ContentRef> rubrics,
            TraineeRole traineeRole,
            Language language,
            long seed,
            Step opening)
            implements PracticeEvent {
        public Started {
            rubrics = List.copyOf(rubrics);
        }
    }

    /**
     * The trainee said something and the role answered.
     *
     * @param parent the turn that the volley answers
     * @param key the client's own name for this attempt at saying it; the same key twice is the same reply
     * @param coder name and version of what coded the volley
     */
    record Said(int parent, String key, CodedVolley volley, String coder, Step step) implements PracticeEvent {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Said[parent=" + parent + "]";
        }
    }

    /** The talk goes on from an earlier turn; what came after it stays as a branch. */
    record Rewound(int to) implements PracticeEvent {}

    record Paused() implements PracticeEvent {}

    record Resumed() implements PracticeEvent {}

    /**
     * The attempt is closed, by the trainee or by the scenario.
     *
     * @param ending id of the scenario's ending; null when the trainee closed it before one
     */
    record Finished(@Nullable String ending) implements PracticeEvent {}

    /** The trainee broke off. No failure, not counted, shown to nobody else. */
    record Abandoned() implements PracticeEvent {}
}
