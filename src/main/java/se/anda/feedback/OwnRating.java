package se.anda.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.anda.rubric.GlobalRatings;

/**
 * What a trainee thought of an own attempt before reading the feedback on it. Hers or his alone: no leader sees it.
 *
 * @param wentWell one thing that went well, in her or his own words, at most {@value #MAX_LENGTH} characters; null: nothing said
 * @param values 1 to 5; a scale that was passed by is not there
 */
public record OwnRating(@Nullable String wentWell, Map<OwnScale, Integer> values) {

    public static final int MAX_LENGTH = 500;

    /** Went by without a word. */
    public static final OwnRating SKIPPED = new OwnRating(null, Map.of());

    /** From this difference on, 1 to 5, the two tell different things. */
    private static final double APART = 1;

    public OwnRating {
        wentWell = wentWell == null || wentWell.isBlank() ? null : wentWell.strip();
        if (wentWell != null && wentWell.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("longer than " + MAX_LENGTH + ": " + wentWell.length());
        }
        values = Map.copyOf(values);
        for (var value : values.values()) {
            if (value < OwnScale.LOWEST || value > OwnScale.HIGHEST) {
                throw new IllegalArgumentException("rating out of 1..5: " + value);
            }
        }
    }

    public boolean isSkipped() {
        return wentWell == null && values.isEmpty();
    }

    /** How one's own view and the estimate stand to each other. */
    public enum View {
        ALIKE,
        /** The estimate saw more of it than the trainee did. */
        STRICTER,
        /** The trainee saw more of it than the estimate did. */
        MILDER,
        /** Too little was said to be estimated, or the scale does not apply. */
        NO_ESTIMATE
    }

    /**
     * One scale with both views.
     *
     * @param own 1 to 5
     * @param estimate 1 to 5; null without one
     */
    public record Beside(OwnScale scale, int own, @Nullable Double estimate, View view) {}

    /** What was rated, beside the estimate, in the order of the scales. */
    public List<Beside> beside(GlobalRatings ratings) {
        return Arrays.stream(OwnScale.values())
                .map(scale -> {
                    var own = values.get(scale);
                    return own == null ? null : beside(scale, own, scale.estimate(ratings));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Beside beside(OwnScale scale, int own, @Nullable Double estimate) {
        if (estimate == null) {
            return new Beside(scale, own, null, View.NO_ESTIMATE);
        }
        var difference = own - estimate;
        var view = Math.abs(difference) < APART ? View.ALIKE : difference < 0 ? View.STRICTER : View.MILDER;
        return new Beside(scale, own, estimate, view);
    }

    /** Without what was written: it must not reach a log. */
    @Override
    public String toString() {
        return "OwnRating" + values;
    }
}
