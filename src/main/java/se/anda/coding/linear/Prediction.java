package se.anda.coding.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a model says of one thing: a score for each label, and what each feature gave to it. */
public record Prediction(LinearModel model, Features features, float[] scores) {

    /** What a feature gave to a label, against what it gave to the head's labels on average. */
    public record Contribution(Features.Feature feature, double weight) {}

    /** The probabilities of a head's labels, in the head's order; one value, that of yes, for a head with one label. */
    public double[] probabilities(Head head) {
        var result = new double[head.size()];
        if (head.size() == 1) {
            result[0] = 1 / (1 + Math.exp(-scores[head.offset()] / head.temperature()));
            return result;
        }
        var top = Double.NEGATIVE_INFINITY;
        for (var label = 0; label < result.length; label++) {
            result[label] = scores[head.offset() + label] / head.temperature();
            top = Math.max(top, result[label]);
        }
        var sum = 0.0;
        for (var label = 0; label < result.length; label++) {
            result[label] = Math.exp(result[label] - top);
            sum += result[label];
        }
        for (var label = 0; label < result.length; label++) {
            result[label] /= sum;
        }
        return result;
    }

    /** The probability of yes of a head with one label. */
    public double yes(Head head) {
        return 1 / (1 + Math.exp(-scores[head.offset()] / head.temperature()));
    }

    /** The features that spoke for a label, the strongest first. */
    public List<Contribution> contributions(Head head, int label) {
        var found = new ArrayList<Contribution>();
        for (var feature : features.list()) {
            var weights = model.weights();
            var row = weights.row(feature.hash());
            if (row == Weights.UNKNOWN) {
                continue;
            }
            var mean = 0.0;
            for (var other = 0; other < head.size() && head.size() > 1; other++) {
                mean += weights.at(row, head.offset() + other);
            }
            var weight = feature.value() * (weights.at(row, head.offset() + label) - mean / head.size());
            if (weight > 0) {
                found.add(new Contribution(feature, weight));
            }
        }
        found.sort(Comparator.comparingDouble(Contribution::weight)
                .reversed()
                .thenComparing(contribution -> contribution.feature().name()));
        return found;
    }
}
