package se.anda.model.rater;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.anda.coding.BehaviourCode;
import se.anda.coding.evaluation.Tally;

/**
 * How alike the embedded coder and the second rater see talks.
 *
 * @param units that both coded
 * @param kappa Cohen's, over all codes; NaN without units
 * @param kappaOf Cohen's for each code against all others, for the codes that either gave
 */
public record RaterAgreement(int units, double kappa, Map<BehaviourCode, Double> kappaOf) {

    /** Of the utterances of one talk or several. */
    public static RaterAgreement of(List<SecondRating.Unit> units) {
        var all = new Tally<BehaviourCode>();
        units.forEach(unit -> all.add(Set.of(unit.first()), Set.of(unit.second())));
        var each = new TreeMap<BehaviourCode, Double>();
        for (var code : BehaviourCode.values()) {
            if (units.stream().anyMatch(unit -> unit.first() == code || unit.second() == code)) {
                each.put(code, kappa(units, code));
            }
        }
        return new RaterAgreement(units.size(), units.isEmpty() ? Double.NaN : all.kappa(), each);
    }

    private static double kappa(List<SecondRating.Unit> units, BehaviourCode code) {
        var tally = new Tally<Boolean>();
        units.forEach(unit -> tally.add(Set.of(unit.first() == code), Set.of(unit.second() == code)));
        return tally.kappa();
    }

    /**
     * The intraclass correlation ICC(2,1) of two raters: absolute agreement, single ratings, both seen as drawn from many
     * (Shrout and Fleiss 1979).
     *
     * @param ratings a pair for each talk
     * @return at most 1; NaN for fewer than two talks or where nothing varies
     */
    public static double icc(List<double[]> ratings) {
        var talks = ratings.size();
        if (talks < 2) {
            return Double.NaN;
        }
        var mean = ratings.stream().flatMapToDouble(Arrays::stream).average().orElseThrow();
        var first = ratings.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        var second = ratings.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        var betweenTalks = ratings.stream().mapToDouble(pair -> 2 * squared((pair[0] + pair[1]) / 2 - mean)).sum();
        var betweenRaters = talks * (squared(first - mean) + squared(second - mean));
        var total = ratings.stream().flatMapToDouble(Arrays::stream).map(value -> squared(value - mean)).sum();
        var rows = betweenTalks / (talks - 1);
        var columns = betweenRaters;
        var rest = (total - betweenTalks - betweenRaters) / (talks - 1);
        return (rows - rest) / (rows + rest + 2.0 / talks * (columns - rest));
    }

    private static double squared(double value) {
        return value * value;
    }
}
