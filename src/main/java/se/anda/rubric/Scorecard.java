package se.anda.rubric;

import java.util.List;

/** All figures of one talk. */
public record Scorecard(
        Counts counts, GlobalRatings globals, SummaryMeasures summary, List<CriterionResult> criteria) {

    public Scorecard {
        criteria = List.copyOf(criteria);
    }
}
