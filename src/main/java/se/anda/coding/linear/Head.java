package se.anda.coding.linear;

import java.util.List;

/**
 * One question a model answers. With several labels their probabilities add up to 1 (softmax); with one label it is the
 * probability of yes.
 *
 * @param offset the head's first column in the model's rows
 * @param temperature what scores are divided by before they become probabilities; above 0
 */
public record Head(String name, List<String> labels, int offset, double temperature) {

    public Head {
        labels = List.copyOf(labels);
        if (labels.isEmpty() || temperature <= 0) {
            throw new IllegalArgumentException("bad head: " + name + " " + labels + " " + temperature);
        }
    }

    public int size() {
        return labels.size();
    }
}
