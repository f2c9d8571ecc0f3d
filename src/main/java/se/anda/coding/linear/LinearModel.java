package se.anda.coding.linear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trained linear model: a row of weights for each feature, a column for each label of each head. */
public final class LinearModel {

    private final String provenance;
    private final List<Head> heads;
    private final Map<String, Head> byName = new LinkedHashMap<>();
    private final float[] bias;
    private final Weights weights;

    /**
     * @param provenance what it was trained on and how
     * @param bias one for each column
     */
    public LinearModel(String provenance, List<Head> heads, float[] bias, Weights weights) {
        this.provenance = provenance;
        this.heads = List.copyOf(heads);
        this.bias = bias;
        this.weights = weights;
        heads.forEach(head -> byName.put(head.name(), head));
    }

    public LinearModel(String provenance, List<Head> heads, float[] bias, Map<String, float[]> weights) {
        this(provenance, heads, bias, Weights.of(bias.length, weights));
    }

    public String provenance() {
        return provenance;
    }

    public List<Head> heads() {
        return heads;
    }

    float[] bias() {
        return bias;
    }

    public Weights weights() {
        return weights;
    }

    /** The head with a name. */
    public Head head(String name) {
        var head = byName.get(name);
        if (head == null) {
            throw new IllegalArgumentException("no head " + name);
        }
        return head;
    }

    /** The head with a name; null when there was too little to learn it from. */
    public @Nullable Head headOrNull(String name) {
        return byName.get(name);
    }

    /** Scores every label of every head at once. */
    public Prediction predict(Features features) {
        var scores = bias.clone();
        for (var feature : features.list()) {
            var row = weights.row(feature.hash());
            if (row != Weights.UNKNOWN) {
                weights.addTo(scores, row, feature.value());
            }
        }
        return new Prediction(this, features, scores);
    }
}
