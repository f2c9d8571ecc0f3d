package se.anda.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.dialogue.RoleState;
import se.anda.rubric.Rubric.Act;
import se.anda.rubric.Rubric.Bounds;
import se.anda.rubric.Rubric.Criterion;
import se.anda.scenario.Comparison;

/** Holds one criterion against one talk. */
final class CriterionScorer {

    private final Rubric rubric;
    private final Criterion criterion;
    private final RatedTalk talk;
    private final @Nullable Double measured;
    private final ActFinder finder;

    CriterionScorer(
            Rubric rubric, Criterion criterion, RatedTalk talk, GlobalRatings globals, SummaryMeasures summary) {
        this.rubric = rubric;
        this.criterion = criterion;
        this.talk = talk;
        this.measured = criterion.measure() == null ? null : criterion.measure().of(globals, summary);
        this.finder = new ActFinder(talk);
    }

    CriterionResult result() {
        var evidence = new ArrayList<Evidence>();
        var wanted = new HashSet<Integer>();
        var unwanted = new HashSet<Integer>();
        var kinds = new HashSet<Act>();
        for (var exchange : talk.exchanges()) {
            for (var utterance : exchange.volley().utterances()) {
                var speaksFor = finder.done(criterion.wanted(), utterance, exchange);
                var speaksAgainst = finder.done(criterion.unwanted(), utterance, exchange);
                if (!speaksAgainst.isEmpty()) {
                    unwanted.add(exchange.turn());
                    evidence.add(new Evidence(exchange.turn(), utterance, false));
                } else if (!speaksFor.isEmpty()) {
                    wanted.add(exchange.turn());
                    kinds.addAll(speaksFor);
                    evidence.add(new Evidence(exchange.turn(), utterance, true));
                }
            }
        }
        var first = wanted.stream().min(Integer::compare);
        var tally = new Tally(wanted.size(), unwanted.size(), kinds.size(), first);
        var level = applies(evidence) ? level(tally).orElse(null) : null;
        return new CriterionResult(rubric, criterion, level, measured, evidence);
    }

    private record Tally(int wanted, int unwanted, int kinds, Optional<Integer> first) {}

    private boolean applies(Collection<Evidence> evidence) {
        if (talk.spoken().isEmpty() || criterion.measure() != null && measured == null) {
            return false;
        }
        return hasTraineeRole() && isInScene(evidence) && (!needsState() || last() != null) && hasOccasion();
    }

    private boolean hasTraineeRole() {
        return criterion.traineeRole().isEmpty()
                || talk.traineeRole() == null
                || criterion.traineeRole().contains(talk.traineeRole());
    }

    private boolean isInScene(Collection<Evidence> evidence) {
        var custody = talk.custody();
        return !Boolean.TRUE.equals(criterion.custody()) || (custody == null ? !evidence.isEmpty() : custody);
    }

    private boolean hasOccasion() {
        var occasion = criterion.occasion();
        return occasion == null
                || talk.exchanges().stream()
                        .anyMatch(exchange -> occasion.roleTalk().stream().anyMatch(exchange::answers)
                                || exchange.volley().utterances().stream()
                                        .anyMatch(utterance -> !finder.done(occasion.act(), utterance, exchange)
                                                .isEmpty()));
    }

    private boolean needsState() {
        return criterion.levels().stream()
                .map(Rubric.Level::when)
                .anyMatch(bounds -> bounds != null && !bounds.state().isEmpty());
    }

    private Optional<Rubric.Level> level(Tally tally) {
        return criterion.levels().stream()
                .filter(level -> level.when() == null || holds(level.when(), tally))
                .findFirst();
    }

    private boolean holds(Bounds bounds, Tally tally) {
        var least = bounds.measure();
        return holds(bounds.wanted(), tally.wanted())
                && holds(bounds.unwanted(), tally.unwanted())
                && holds(bounds.kinds(), tally.kinds())
                && holds(bounds.share(), 100 * tally.wanted() / talk.spoken().size())
                && (bounds.firstBy() == null || tally.first().filter(bounds.firstBy()::holds).isPresent())
                && (least == null || measured != null && measured >= least)
                && holdsState(bounds);
    }

    private boolean holdsState(Bounds bounds) {
        var last = last();
        return last == null
                ? bounds.state().isEmpty()
                : bounds.state().entrySet().stream()
                        .allMatch(bound -> bound.getValue().holds(last.get(bound.getKey())));
    }

    private static boolean holds(@Nullable Comparison comparison, int value) {
        return comparison == null || comparison.holds(value);
    }

    private @Nullable RoleState last() {
        return talk.exchanges().isEmpty() ? null : talk.exchanges().getLast().state();
    }
}
