package se.anda.feedback;

import org.jspecify.annotations.Nullable;
import se.anda.rubric.Scorecard;

/** What is followed over a trainee's attempts. Thresholds are those of MITI 4.2.1: expert opinion, no norms. */
public enum ProgressMeasure {
    /** Reflections per question, 0 or more. */
    REFLECTION_TO_QUESTION(1, null, 0.25, true),
    /** Complex reflections of all, 0 to 100. */
    PERCENT_COMPLEX(40, 100, 10, true),
    /** MI-adherent replies per ten. */
    ADHERENT(null, null, 0.5, true),
    /** MI-non-adherent replies per ten: fewer is better. */
    NON_ADHERENT(null, null, 0.5, false),
    /** Mean of partnership and empathy, 1 to 5; from {@value Feedback#ENOUGH} replies on. */
    RELATIONAL(3.5, 5, 0.3, true);

    /** Below this many replies an attempt says too little of ratios. */
    static final int FEWEST = 5;

    private static final double TEN = 10;

    private final @Nullable Double fair;
    private final @Nullable Double most;
    private final double step;
    private final boolean more;

    ProgressMeasure(@Nullable Number fair, @Nullable Number most, double step, boolean more) {
        this.fair = number(fair);
        this.most = number(most);
        this.step = step;
        this.more = more;
    }

    private static @Nullable Double number(@Nullable Number number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    /** The highest value there can be; null where there is none. */
    public @Nullable Double most() {
        return most;
    }

    /** "Rimlig"; null where MITI names no threshold. */
    public @Nullable Double fair() {
        return fair;
    }

    /** Whether a change is large enough to be told as better. */
    boolean isBetter(double before, double after) {
        return more ? after - before >= step : before - after >= step;
    }

    /** Null when it cannot be computed, or when too little was said. */
    @Nullable Double of(Scorecard card, int replies) {
        if (replies < FEWEST) {
            return null;
        }
        var counts = card.counts();
        return switch (this) {
            case REFLECTION_TO_QUESTION -> card.summary().reflectionToQuestion();
            case PERCENT_COMPLEX -> card.summary().percentComplex();
            case ADHERENT -> Double.valueOf(TEN * counts.adherent() / replies);
            case NON_ADHERENT -> Double.valueOf(TEN * counts.nonAdherent() / replies);
            case RELATIONAL -> replies < Feedback.ENOUGH ? null : card.summary().relational();
        };
    }
}
