package se.anda.coding.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Counts of hits, misses and false finds for each label. */
public final class Tally<T extends Comparable<T>> {

    /** One label's counts: in both, predicted, gold. */
    public record Counts(int hits, int predicted, int gold) {

        /** Hits among the predicted; NaN when none was predicted. */
        public double precision() {
            return predicted == 0 ? Double.NaN : (double) hits / predicted;
        }

        /** Hits among the gold; NaN when there is none. */
        public double recall() {
            return gold == 0 ? Double.NaN : (double) hits / gold;
        }

        /** The harmonic mean; NaN when the label is neither predicted nor gold. */
        public double f1() {
            return predicted + gold == 0 ? Double.NaN : 2.0 * hits / (predicted + gold);
        }

        Counts plus(Counts other) {
            return new Counts(hits + other.hits, predicted + other.predicted, gold + other.gold);
        }
    }

    /** One thing with its true and its predicted labels. */
    private record Observation<T>(Set<T> gold, Set<T> predicted) {}

    /** Between what a figure lies in 95 of 100 draws. */
    public record Interval(double low, double high) {}

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;
    private static final long SEED = 20260101L;

    private final Map<T, Counts> counts = new TreeMap<>(Comparator.naturalOrder());
    private final List<Observation<T>> observations = new ArrayList<>();

    /** Adds one thing with its true and its predicted labels. */
    public void add(Collection<T> gold, Collection<T> predicted) {
        add(new Observation<>(Set.copyOf(gold), Set.copyOf(predicted)));
    }

    private void add(Observation<T> observation) {
        observations.add(observation);
        var gold = observation.gold();
        var predicted = observation.predicted();
        for (var label : gold) {
            merge(label, new Counts(predicted.contains(label) ? 1 : 0, 0, 1));
        }
        for (var label : predicted) {
            merge(label, new Counts(0, 1, 0));
        }
    }

    public Map<T, Counts> counts() {
        return Map.copyOf(counts);
    }

    public Counts of(T label) {
        return counts.getOrDefault(label, new Counts(0, 0, 0));
    }

    /** The mean F1 of the labels that stand in the gold; NaN when there is none. */
    public double macroF1() {
        return counts.values().stream().filter(one -> one.gold() > 0).mapToDouble(Counts::f1).average().orElse(Double.NaN);
    }

    /** The share of things whose labels are the same in both; NaN when there is none. */
    public double agreement() {
        return observations.stream()
                .mapToDouble(one -> one.gold().equals(one.predicted()) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Cohen's kappa of things with one label each: agreement beyond what the labels' shares give by chance, up to 1.
     * NaN when there is none.
     */
    public double kappa() {
        var all = (double) observations.size();
        var chance = counts.values().stream().mapToDouble(one -> one.gold() / all * (one.predicted() / all)).sum();
        return (agreement() - chance) / (1 - chance);
    }

    /** The 95 % bootstrap interval of a figure: as many things drawn with putting back, {@value #DRAWS} times, one seed. */
    public Interval interval(ToDoubleFunction<Tally<T>> figure) {
        var random = new Random(SEED);
        var values = new double[DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            var drawn = new Tally<T>();
            for (var index = 0; index < observations.size(); index++) {
                drawn.add(observations.get(random.nextInt(observations.size())));
            }
            values[draw] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return new Interval(values[(int) (DRAWS * TAIL)], values[(int) (DRAWS * (1 - TAIL)) - 1]);
    }

    /** All labels' counts together. */
    public Counts micro() {
        return counts.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    }

    private void merge(T label, Counts more) {
        counts.merge(label, more, Counts::plus);
    }
}
