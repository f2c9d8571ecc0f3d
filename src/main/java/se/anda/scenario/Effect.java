package se.anda.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a beat or a fact has been said.
 *
 * @param state steps added to the dimensions, each -100 to 100
 * @param discloses facts that are told by it
 * @param agrees what is agreed on, by names of the scenario's own
 * @param opensGate a safety gate that opens here
 * @param ends the ending that the talk comes to at once
 */
public record Effect(
        Map<Dimension, Integer> state,
        List<String> discloses,
        List<String> agrees,
        @Nullable String opensGate,
        @Nullable String ends) {

    public static final Effect NONE = new Effect(null, null, null, null, null);

    public Effect {
        state = Dimension.ordered(state);
        discloses = discloses == null ? List.of() : List.copyOf(discloses);
        agrees = agrees == null ? List.of() : List.copyOf(agrees);
    }
}
