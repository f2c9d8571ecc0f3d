package se.anda.rubric;

import java.util.List;

/** All figures of one talk. */
public record Scorecard(
        Counts counts, GlobalRatings globals, SummaryMeasures summary, List<CriterionResult> criteria) {

    public Scorecard {
        criteria = List.copyOf(criteria);
    }

    /** Without global ratings, ratios and the criteria that are bounds on them: for a talk too short to be rated. */
    public Scorecard countsOnly() {
        var kept = criteria.stream()
                .filter(result -> result.criterion().measure() == null)
                .toList();
        return new Scorecard(counts, GlobalRatings.NONE, summary.countsOnly(), kept);
    }
}
