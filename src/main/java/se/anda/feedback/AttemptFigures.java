package se.anda.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.anda.coding.RoleKind;
import se.anda.scenario.Text;

/**
 * One finished attempt in figures, for its trainee.
 *
 * @param number 1: the first attempt at the talk; more: a retry
 * @param at when its last reply was given
 * @param values those that can be computed
 * @param milestones what it came to
 */
public record AttemptFigures(
        UUID practice,
        int number,
        Instant at,
        Text scenario,
        RoleKind role,
        List<String> talkTypes,
        Map<ProgressMeasure, Double> values,
        Set<Milestone> milestones) {

    public AttemptFigures {
        talkTypes = List.copyOf(talkTypes);
        values = Map.copyOf(values);
        milestones = Set.copyOf(milestones);
    }

    public boolean isRetry() {
        return number > 1;
    }
}
