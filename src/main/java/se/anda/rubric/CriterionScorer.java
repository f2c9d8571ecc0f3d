package se.anda.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedUtterance;
import se.anda.coding.RoleTalkCode;
import se.anda.rubric.RatedTalk.Exchange;
import se.anda.rubric.Rubric.Act;
import se.anda.rubric.Rubric.Bounds;
import se.anda.rubric.Rubric.Criterion;
import se.anda.scenario.Comparison;

/** Holds one criterion against one talk. */
final class CriterionScorer {

    private final Rubric rubric;
    private final Criterion criterion;
    private final RatedTalk talk;
    private final GlobalRatings globals;
    private final SummaryMeasures summary;

    CriterionScorer(
            Rubric rubric, Criterion criterion, RatedTalk talk, GlobalRatings globals, SummaryMeasures summary) {
        this.rubric = rubric;
        this.criterion = criterion;
        this.talk = talk;
        this.globals = globals;
        this.summary = summary;
    }

    CriterionResult result() {
        var evidence = new ArrayList<Evidence>();
        var wanted = new HashSet<Integer>();
        var unwanted = new HashSet<Integer>();
        var kinds = new HashSet<Act>();
        for (var exchange : talk.exchanges()) {
            for (var utterance : exchange.volley().utterances()) {
                var speaksFor = acts(criterion.wanted(), utterance, exchange);
                var speaksAgainst = acts(criterion.unwanted(), utterance, exchange);
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
        var tally = new Tally(wanted.size(), unwanted.size(), kinds.size(), wanted.stream().min(Integer::compare));
        return new CriterionResult(rubric, criterion, applies() ? level(tally).orElse(null) : null, evidence);
    }

    private record Tally(int wanted, int unwanted, int kinds, Optional<Integer> first) {}

    private boolean applies() {
        if (!criterion.traineeRole().isEmpty()
                && talk.traineeRole() != null
                && !criterion.traineeRole().contains(talk.traineeRole())) {
            return false;
        }
        if (talk.spoken().isEmpty() || criterion.measure() != null && measured() == null) {
            return false;
        }
        if (needsState() && last().map(Exchange::state).isEmpty()) {
            return false;
        }
        var occasion = criterion.occasion();
        return occasion == null
                || talk.exchanges().stream()
                        .anyMatch(exchange -> occasion.roleTalk().stream().anyMatch(exchange::answers)
                                || exchange.volley().utterances().stream()
                                        .anyMatch(utterance -> !acts(occasion.act(), utterance, exchange).isEmpty()));
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
        var volleys = Math.max(1, talk.spoken().size());
        var least = bounds.measure();
        var measured = measured();
        return holds(bounds.wanted(), tally.wanted())
                && holds(bounds.unwanted(), tally.unwanted())
                && holds(bounds.kinds(), tally.kinds())
                && holds(bounds.share(), 100 * tally.wanted() / volleys)
                && (bounds.firstBy() == null || tally.first().isPresent() && bounds.firstBy().holds(tally.first().get()))
                && (least == null || measured != null && measured >= least)
                && bounds.state().entrySet().stream()
                        .allMatch(bound -> last().map(Exchange::state)
                                .filter(state -> bound.getValue().holds(state.get(bound.getKey())))
                                .isPresent());
    }

    private static boolean holds(@Nullable Comparison comparison, int value) {
        return comparison == null || comparison.holds(value);
    }

    private Optional<Exchange> last() {
        return talk.exchanges().isEmpty() ? Optional.empty() : Optional.of(talk.exchanges().getLast());
    }

    private static List<Act> acts(List<Act> acts, CodedUtterance utterance, Exchange exchange) {
        return acts.stream().filter(act -> isDone(act, utterance, exchange)).toList();
    }

    private static boolean isDone(Act act, CodedUtterance utterance, Exchange exchange) {
        return fits(act.code(), List.of(utterance.code()))
                && fits(act.marker(), utterance.markers())
                && (act.answers().isEmpty() || act.answers().stream().anyMatch(exchange::answers))
                && (act.followedBy().isEmpty() || act.followedBy().stream().anyMatch((RoleTalkCode code) -> exchange.isFollowedBy(code)))
                && (act.turn() == null || act.turn().holds(exchange.turn()));
    }

    private static boolean fits(Collection<?> asked, Collection<?> seen) {
        return asked.isEmpty() || !Collections.disjoint(asked, seen);
    }

    private @Nullable Double measured() {
        var measure = criterion.measure();
        if (measure == null) {
            return null;
        }
        return switch (measure) {
            case CULTIVATING_CHANGE_TALK -> value(globals.cultivatingChangeTalk());
            case SOFTENING_SUSTAIN_TALK -> value(globals.softeningSustainTalk());
            case PARTNERSHIP -> value(globals.partnership());
            case EMPATHY -> value(globals.empathy());
            case TECHNICAL -> summary.technical();
            case RELATIONAL -> summary.relational();
            case PERCENT_COMPLEX -> summary.percentComplex();
            case REFLECTION_TO_QUESTION -> summary.reflectionToQuestion();
            case PERCENT_OPEN -> summary.percentOpen();
            case MI_ADHERENT -> (double) summary.miAdherent();
            case MI_NON_ADHERENT -> (double) summary.miNonAdherent();
        };
    }

    private static @Nullable Double value(@Nullable GlobalRating rating) {
        return rating == null ? null : rating.value();
    }
}
