package se.anda.model.rater;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.anda.coding.BehaviourCode;
import se.anda.rubric.GlobalRating.Scale;

/**
 * How alike the embedded coder and the second rater see all talks that both have rated. Figures only: nobody's talk shows.
 *
 * @param talks rated by both
 * @param icc for each scale, see {@link RaterAgreement#icc}; NaN where there is too little
 * @param apart where they differ, most often first
 */
public record RatersTogether(int talks, RaterAgreement agreement, Map<Scale, Double> icc, List<Apart> apart) {

    public RatersTogether {
        apart = List.copyOf(apart);
    }

    /** How often the embedded coder gave one code and the second rater another. */
    public record Apart(BehaviourCode first, BehaviourCode second, int times) {}

    public static RatersTogether of(List<SecondRating> ratings) {
        var units = ratings.stream().flatMap(rating -> rating.units().stream()).toList();
        var icc = new EnumMap<Scale, Double>(Scale.class);
        for (var scale : Scale.values()) {
            icc.put(scale, RaterAgreement.icc(ratings.stream()
                    .filter(rating -> rating.globals().containsKey(scale) && rating.ownGlobals().containsKey(scale))
                    .map(rating -> new double[] {rating.ownGlobals().get(scale), rating.globals().get(scale)})
                    .toList()));
        }
        return new RatersTogether(ratings.size(), RaterAgreement.of(units), icc, apart(units));
    }

    private static List<Apart> apart(List<SecondRating.Unit> units) {
        var times = new TreeMap<BehaviourCode, Map<BehaviourCode, Integer>>();
        units.stream()
                .filter(SecondRating.Unit::differs)
                .forEach(unit -> times.computeIfAbsent(unit.first(), _ -> new TreeMap<>()).merge(unit.second(), 1, Integer::sum));
        return times.entrySet().stream()
                .flatMap(first -> first.getValue().entrySet().stream()
                        .map(second -> new Apart(first.getKey(), second.getKey(), second.getValue())))
                .sorted(Comparator.comparingInt(Apart::times).reversed())
                .toList();
    }
}
