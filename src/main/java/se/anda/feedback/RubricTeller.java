package se.anda.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.anda.coding.Language;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.RubricTold.CriterionTold;
import se.anda.feedback.RubricTold.Higher;
import se.anda.feedback.RubricTold.Quote;
import se.anda.feedback.RubricTold.Step;
import se.anda.practice.Attempt;
import se.anda.rubric.CriterionResult;
import se.anda.rubric.Range;
import se.anda.rubric.Rubric;
import se.anda.rubric.Rubric.Criterion;
import se.anda.rubric.Rubric.Level;
import se.anda.rubric.ScoreRanges;
import se.anda.rubric.Scorecard;

/** Tells the criteria of a scorecard, by rubric. */
final class RubricTeller {

    private final Attempt attempt;
    private final ScoreRanges ranges;
    private final Language language;

    RubricTeller(Attempt attempt, ScoreRanges ranges, Language language) {
        this.attempt = attempt;
        this.ranges = ranges;
        this.language = language;
    }

    List<RubricTold> all(Scorecard card) {
        Map<Rubric, List<CriterionTold>> told = new LinkedHashMap<>();
        for (var result : card.criteria()) {
            var level = result.level();
            if (level != null) {
                told.computeIfAbsent(result.rubric(), _ -> new ArrayList<>()).add(told(result, level));
            }
        }
        return told.entrySet().stream()
                .map(entry -> new RubricTold(
                        entry.getKey().id(),
                        entry.getKey().kind(),
                        entry.getKey().title().in(language),
                        entry.getKey().intro().in(language),
                        entry.getValue()))
                .toList();
    }

    private CriterionTold told(CriterionResult result, Level level) {
        var criterion = result.criterion();
        return new CriterionTold(
                criterion.id(),
                criterion.name().in(language),
                criterion.reason().in(language),
                criterion.sources(),
                criterion.measure(),
                result.value(),
                steps(criterion),
                level.level(),
                range(result, level),
                level.anchor().in(language),
                level.feedback().in(language),
                higher(criterion, level),
                result.evidence().stream()
                        .map(evidence -> new Quote(
                                attempt.turns().get(evidence.turn()).id(),
                                evidence.utterance().text(),
                                evidence.speaksFor()))
                        .toList());
    }

    private Range range(CriterionResult result, Level level) {
        var range = ranges.level(result.rubric(), result.criterion());
        return range == null ? new Range(level.level(), level.level()) : range;
    }

    private @Nullable Higher higher(Criterion criterion, Level reached) {
        return criterion.levels().stream()
                .filter(level -> level.level() > reached.level())
                .min(Comparator.comparingInt(Level::level))
                .map(level -> new Higher(
                        level.level(),
                        level.anchor().in(language),
                        level.when() == null ? null : level.when().measure()))
                .orElse(null);
    }

    private static List<Step> steps(Criterion criterion) {
        return criterion.levels().stream()
                .map(level -> {
                    var when = level.when();
                    var least = when == null ? null : when.measure();
                    return least == null ? null : new Step(level.level(), least);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
