package se.anda.rubric;

import java.util.ArrayList;
import java.util.List;

/** Scores a talk against rubrics. Pure. */
public final class Scorer {

    private final List<Rubric> rubrics;

    public Scorer(List<Rubric> rubrics) {
        this.rubrics = List.copyOf(rubrics);
    }

    public Scorecard score(RatedTalk talk) {
        var counts = Counts.of(talk);
        var globals = new GlobalEstimate(talk).ratings();
        var summary = SummaryMeasures.of(counts, globals);
        var results = new ArrayList<CriterionResult>();
        for (var rubric : rubrics) {
            if (rubric.fits(talk.role())) {
                for (var criterion : rubric.criteria()) {
                    results.add(new CriterionScorer(rubric, criterion, talk, globals, summary).result());
                }
            }
        }
        return new Scorecard(counts, globals, summary, results);
    }
}
