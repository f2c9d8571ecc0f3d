package se.anda.model.rater;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.rubric.GlobalRating.Scale;

/**
 * How the second rater saw a talk. Its units are those of the embedded coder, so that only the codes can differ.
 *
 * @param globals whole steps, 1 to 5; without those that do not apply
 * @param ownGlobals the embedded coder's ratings of the same talk, 1 to 5; without those that do not apply
 * @param model name of the model at its endpoint
 * @param prompt version of the prompt
 * @param tokens used
 */
public record SecondRating(
        List<Unit> units, Map<Scale, Integer> globals, Map<Scale, Double> ownGlobals, String model, String prompt, int tokens) {

    public SecondRating {
        units = List.copyOf(units);
        globals = globals.isEmpty() ? Map.of() : new EnumMap<>(globals);
        ownGlobals = ownGlobals == null || ownGlobals.isEmpty() ? Map.of() : new EnumMap<>(ownGlobals);
    }

    /**
     * One utterance as both saw it.
     *
     * @param turn from 1
     * @param index of the utterance in its volley, from 0
     */
    public record Unit(
            int turn, int index, BehaviourCode first, Set<Marker> firstMarkers, BehaviourCode second, Set<Marker> secondMarkers) {

        public Unit {
            firstMarkers = Set.copyOf(firstMarkers);
            secondMarkers = Set.copyOf(secondMarkers);
        }

        public boolean differs() {
            return first != second;
        }
    }
}
