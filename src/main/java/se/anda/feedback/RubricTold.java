package se.anda.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.rubric.Range;
import se.anda.rubric.Rubric;

/**
 * A rubric and what its criteria came to.
 *
 * @param intro says what the rubric rests on, and that it is an estimate
 */
public record RubricTold(String id, Rubric.Kind kind, String title, String intro, List<CriterionTold> criteria) {

    public RubricTold {
        criteria = List.copyOf(criteria);
    }

    /**
     * One criterion, told.
     *
     * @param reason why it matters
     * @param sources ids of the report's patterns, or sections of MITI
     * @param measure the MITI measure it is a bound on; null for a criterion that counts evidence
     * @param value of the measure; null without a measure
     * @param steps the measure's bounds, highest level first; empty without a measure
     * @param level 1 to 5
     * @param range between what the level may lie, 1 to 5
     * @param anchor what a talk at this level is like
     * @param feedback affirms, asks, suggests
     * @param higher what the next level wants; null at the highest
     * @param evidence the trainee's lines it rests on, in the order of the talk
     */
    public record CriterionTold(
            String id,
            String name,
            String reason,
            List<String> sources,
            Rubric.@Nullable Measure measure,
            @Nullable Double value,
            List<Step> steps,
            int level,
            Range range,
            String anchor,
            String feedback,
            @Nullable Higher higher,
            List<Quote> evidence) {
        public CriterionTold {
            sources = List.copyOf(sources);
            steps = List.copyOf(steps);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The level above the one reached: why it is not higher.
     *
     * @param anchor what a talk at that level is like
     * @param least the value of the measure it begins at; null for a criterion that counts evidence
     */
    public record Higher(int level, String anchor, @Nullable Double least) {}

    /** From which value of the measure a level holds. */
    public record Step(int level, double least) {}

    /**
     * An utterance of the trainee.
     *
     * @param turn id of the turn
     * @param speaksFor whether it speaks for the criterion or against it
     */
    public record Quote(int turn, String text, boolean speaksFor) {

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Quote[turn=" + turn + "]";
        }
    }
}
