package se.anda.feedback;

import org.jspecify.annotations.Nullable;
import se.anda.rubric.Range;
import se.anda.rubric.ScoreRanges;
import se.anda.rubric.SummaryMeasures;

/**
 * Between what the summary measures may lie when unsure and disputed codes are read the other way; null where a measure
 * cannot be computed. Units as in {@link SummaryMeasures}.
 */
public record MeasureRanges(
        @Nullable Range technical,
        @Nullable Range relational,
        @Nullable Range percentComplex,
        @Nullable Range reflectionToQuestion) {

    /** Of a talk too short for measures. */
    static final MeasureRanges NONE = new MeasureRanges(null, null, null, null);

    static MeasureRanges of(ScoreRanges ranges) {
        return new MeasureRanges(
                ranges.rated(SummaryMeasures::technical),
                ranges.rated(SummaryMeasures::relational),
                ranges.percent(SummaryMeasures::percentComplex),
                ranges.ratio(SummaryMeasures::reflectionToQuestion));
    }
}
