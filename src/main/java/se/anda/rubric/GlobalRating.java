package se.anda.rubric;

import java.util.List;

/**
 * One global rating, estimated, with the rule behind it.
 *
 * @param value 1 to 5; starts at 3 and moves on evidence
 * @param grounds what moved it, in the order of the rule
 */
public record GlobalRating(Scale scale, double value, List<Ground> grounds) {

    public GlobalRating {
        if (value < 1 || value > 5) {
            throw new IllegalArgumentException("rating out of 1..5: " + value);
        }
        grounds = List.copyOf(grounds);
    }

    /** The four scales of MITI 4.2.1. */
    public enum Scale {
        CULTIVATING_CHANGE_TALK,
        SOFTENING_SUSTAIN_TALK,
        PARTNERSHIP,
        EMPATHY
    }

    /**
     * One ground for a rating.
     *
     * @param key of the message that tells it
     * @param volleys how many volleys it was seen in, of {@code of}
     * @param step what it added or took, rounded to hundredths
     */
    public record Ground(String key, int volleys, int of, double step) {}
}
