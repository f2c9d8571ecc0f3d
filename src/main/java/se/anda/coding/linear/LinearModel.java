package se.anda.coding.linear;

import java.util.List;
import java.util.Map;

/**
 * A trained linear model: a row of weights for each feature, a column for each label of each head.
 *
 * @param provenance what it was trained on and how
 */
public record LinearModel(String provenance, List<Head> heads, float[] bias, Map<String, float[]> weights) {

    /** The head with a name. */
    public Head head(String name) {
        for (var head : heads) {
            if (head.name().equals(name)) {
                return head;
            }
        }
        throw new IllegalArgumentException("no head " + name);
    }

    public boolean has(String name) {
        return heads.stream().anyMatch(head -> head.name().equals(name));
    }

    /** Scores every label of every head at once. */
    public Prediction predict(Features features) {
        var scores = bias.clone();
        for (var feature : features.all()) {
            var row = weights.get(feature.name());
            if (row != null) {
                var value = feature.value();
                for (var column = 0; column < scores.length; column++) {
                    scores[column] += value * row[column];
                }
            }
        }
        return new Prediction(this, features, scores);
    }
}
