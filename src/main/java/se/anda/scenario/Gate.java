package se.anda.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Marker;
import se.anda.coding.TraineeRole;

/**
 * A safety gate (design, "Ethics of the goal"): stands apart from the scores.
 *
 * @param opens {@code start}, or {@code beat}: opened by a beat's {@code opens_gate}
 * @param metBy markers of which one, said while the gate is open, meets it; empty for a gate that can only be broken
 * @param also markers of which one must come too, once the first is there; empty: none
 * @param within turns from its opening in which it is to be met; null: before the talk ends
 * @param brokenBy markers that break the gate once it has opened
 * @param met what the feedback says when met
 * @param missed what the feedback says, kindly, when missed or broken
 */
public record Gate(
        String id,
        Text name,
        String opens,
        List<Marker> metBy,
        List<Marker> also,
        @Nullable Integer within,
        List<Marker> brokenBy,
        List<TraineeRole> traineeRole,
        Text met,
        Text missed) {

    public Gate {
        metBy = metBy == null ? List.of() : List.copyOf(metBy);
        also = also == null ? List.of() : List.copyOf(also);
        brokenBy = brokenBy == null ? List.of() : List.copyOf(brokenBy);
        traineeRole = traineeRole == null ? List.of() : List.copyOf(traineeRole);
    }
}
