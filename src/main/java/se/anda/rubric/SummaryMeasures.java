package se.anda.rubric;

import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;

/**
 * The summary measures of MITI 4.2.1. A ratio with a zero denominator is null ("ej beräkningsbart"), never 0.
 *
 * @param technical mean of cultivating change talk and softening sustain talk, 1 to 5; null without a change goal
 * @param relational mean of partnership and empathy, 1 to 5
 * @param percentComplex CR of all reflections, 0 to 100
 * @param reflectionToQuestion reflections per question, 0 or more
 * @param percentOpen open of all questions, 0 to 100; this project's own
 */
public record SummaryMeasures(
        @Nullable Double technical,
        @Nullable Double relational,
        @Nullable Double percentComplex,
        @Nullable Double reflectionToQuestion,
        @Nullable Double percentOpen,
        int miAdherent,
        int miNonAdherent) {

    static SummaryMeasures of(Counts counts, GlobalRatings globals) {
        var reflections = counts.reflections();
        var questions = counts.questions();
        return new SummaryMeasures(
                mean(globals.cultivatingChangeTalk(), globals.softeningSustainTalk()),
                mean(globals.partnership(), globals.empathy()),
                reflections == 0 ? null : Double.valueOf(100.0 * counts.of(BehaviourCode.CR) / reflections),
                questions == 0 ? null : Double.valueOf((double) reflections / questions),
                questions == 0 ? null : Double.valueOf(100.0 * counts.of(BehaviourCode.OQ) / questions),
                counts.adherent(),
                counts.nonAdherent());
    }

    /** The counts alone: for a talk too short for ratios. */
    SummaryMeasures countsOnly() {
        return new SummaryMeasures(null, null, null, null, null, miAdherent, miNonAdherent);
    }

    private static @Nullable Double mean(@Nullable GlobalRating one, @Nullable GlobalRating other) {
        return one == null || other == null ? null : (one.value() + other.value()) / 2;
    }
}
