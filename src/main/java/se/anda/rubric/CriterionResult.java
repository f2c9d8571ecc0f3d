package se.anda.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion came to.
 *
 * @param level null when it does not apply or cannot be computed
 * @param value of the criterion's measure; null without one, or when it cannot be computed
 * @param evidence in the order of the talk
 */
public record CriterionResult(
        Rubric rubric,
        Rubric.Criterion criterion,
        Rubric.@Nullable Level level,
        @Nullable Double value,
        List<Evidence> evidence) {

    public CriterionResult {
        evidence = List.copyOf(evidence);
    }
}
