package se.anda.dialogue;

import java.util.List;
import java.util.Set;
import se.anda.scenario.Dimension;
import se.anda.scenario.Signal;

/**
 * Why the role said what it said: what was heard, what moved, which rule spoke.
 *
 * @param source what kind of content the line comes from
 * @param id of the beat, fact, fallback or ending; {@code opening} for the first line
 * @param movements in the order they were made; their sum is the difference of the states, but for the bounds
 * @param gates what happened to safety gates in this turn
 */
public record Why(
        Source source,
        String id,
        List<String> topics,
        Set<Signal> signals,
        List<Movement> movements,
        RoleState before,
        RoleState after,
        List<String> disclosed,
        List<String> agreed,
        List<GateState> gates) {

    public Why {
        topics = List.copyOf(topics);
        signals = Set.copyOf(signals);
        movements = List.copyOf(movements);
        disclosed = List.copyOf(disclosed);
        agreed = List.copyOf(agreed);
        gates = List.copyOf(gates);
    }

    /** Where a line comes from. */
    public enum Source {
        OPENING,
        BEAT,
        FACT,
        DEFLECTION,
        FALLBACK,
        ENDING
    }

    /**
     * One push to one dimension.
     *
     * @param by the code, marker, signal or beat id that made it
     * @param step after damping, -100 to 100, never 0
     */
    public record Movement(String by, Dimension dimension, int step) {}
}
