package se.anda.coding.training;

import java.util.List;

/** Finds the temperature at which scores become honest probabilities. */
final class Calibration {

    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 4;
    private static final double STEP = 0.05;

    private Calibration() {}

    /** A held-out row: a score for each label, and which of them is true. */
    record Scored(float[] scores, int gold, float weight) {}

    /** The temperature between 0.5 and 4 with the least loss. */
    static double temperature(List<Scored> rows) {
        var best = 1.0;
        var least = Double.POSITIVE_INFINITY;
        for (var step = 0; LOWEST + step * STEP <= HIGHEST; step++) {
            var temperature = Math.round((LOWEST + step * STEP) * 100) / 100.0;
            var loss = loss(rows, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    private static double loss(List<Scored> rows, double temperature) {
        var loss = 0.0;
        for (var row : rows) {
            var top = Double.NEGATIVE_INFINITY;
            for (var score : row.scores()) {
                top = Math.max(top, score / temperature);
            }
            var sum = 0.0;
            for (var score : row.scores()) {
                sum += Math.exp(score / temperature - top);
            }
            loss += row.weight() * (Math.log(sum) + top - row.scores()[row.gold()] / temperature);
        }
        return loss;
    }
}
