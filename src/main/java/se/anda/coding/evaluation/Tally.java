package se.anda.coding.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private final Map<T, Counts> counts = new TreeMap<>(Comparator.naturalOrder());

    /** Adds one thing with its true and its predicted labels. */
    public void add(Collection<T> gold, Collection<T> predicted) {
        for (var label : Set.copyOf(gold)) {
            merge(label, new Counts(predicted.contains(label) ? 1 : 0, 0, 1));
        }
        for (var label : Set.copyOf(predicted)) {
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

    /** All labels' counts together. */
    public Counts micro() {
        return counts.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    }

    private void merge(T label, Counts more) {
        counts.merge(label, more, Counts::plus);
    }
}
