package se.anda.authoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.anda.authoring.Playtest.Outcome;
import se.anda.authoring.PublishingCheck.Condition;
import se.anda.authoring.PublishingCheck.Verdict;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.content.Problem;
import se.anda.dialogue.GateState;
import se.anda.scenario.Ending;
import se.anda.scenario.Gate;
import se.anda.scenario.Scenario;

/** Decides the conditions for publishing by the file's problems and the simulated plays. The bounds are this project's own. */
final class PublishingChecklist {

    /** Fallbacks may answer less than this share of all turns. */
    static final double MOST_FALLBACKS = 0.10;

    /** How far below the yes, on the scale 1 to 5, a no may be scored by chance. */
    private static final double SCORE_MARGIN = 0.25;

    private static final Set<Ending.Kind> A_NO = EnumSet.of(Ending.Kind.RESPECTED_NO, Ending.Kind.TAKEN_OVER);

    private static final Set<GateState.Status> DECIDED =
            EnumSet.of(GateState.Status.MET, GateState.Status.MISSED, GateState.Status.BROKEN);

    private final Scenario scenario;
    private final List<Problem> problems;
    private final Map<Policy, List<Outcome>> played;
    private final Map<Policy, PolicyFigures> figures;
    private final PlaytestFindings findings;

    PublishingChecklist(
            Scenario scenario,
            List<Problem> problems,
            Map<Policy, List<Outcome>> played,
            Map<Policy, PolicyFigures> figures,
            PlaytestFindings findings) {
        this.scenario = scenario;
        this.problems = problems;
        this.played = played;
        this.figures = figures;
        this.findings = findings;
    }

    /** Every condition, in the order of {@link Condition}. */
    List<PublishingCheck> all() {
        return List.of(
                noProblems(),
                skilledFirst(),
                emptyWordsBelowWarmth(),
                pushingNeverAgreed(),
                respectedNo(),
                gatesTested(),
                PublishingCheck.of(
                        Condition.FEW_FALLBACKS,
                        findings.fallbackShare() < MOST_FALLBACKS,
                        List.of(String.format(Locale.ROOT, "%.1f%%", 100 * findings.fallbackShare()))),
                PublishingCheck.of(
                        Condition.NO_LINE_TWICE, findings.repeatedLines().isEmpty(), findings.repeatedLines()),
                new PublishingCheck(Condition.REGRESSION_TALKS, Verdict.NOT_APPLICABLE, List.of()));
    }

    private PublishingCheck noProblems() {
        var found = problems.stream().filter(Problem::isProblem).map(Problem::toString).toList();
        return PublishingCheck.of(Condition.NO_PROBLEMS, found.isEmpty(), found);
    }

    private PublishingCheck skilledFirst() {
        var skilled = of(Policy.SKILLED);
        var above = figures.values().stream()
                .filter(other -> other.policy() != Policy.SKILLED)
                .filter(other -> other.trust() >= skilled.trust() || other.score() >= skilled.score())
                .map(other -> other.policy().tag())
                .toList();
        return PublishingCheck.of(Condition.SKILLED_FIRST, above.isEmpty(), above);
    }

    private PublishingCheck emptyWordsBelowWarmth() {
        var warm = of(Policy.CLUMSY_WARM).trust();
        return none(Condition.EMPTY_WORDS_BELOW_WARMTH, List.of(Policy.FORMULA, Policy.PARROT), other -> other.trust() >= warm);
    }

    private PublishingCheck pushingNeverAgreed() {
        return none(
                Condition.PUSHING_NEVER_AGREED,
                List.of(Policy.CONFRONTER, Policy.POLITE_CONTROLLER),
                other -> other.agreed() > 0);
    }

    private PublishingCheck none(
            Condition condition, List<Policy> policies, java.util.function.Predicate<PolicyFigures> against) {
        var found = policies.stream().filter(policy -> against.test(of(policy))).map(Policy::tag).toList();
        return PublishingCheck.of(condition, found.isEmpty(), found);
    }

    private PublishingCheck respectedNo() {
        var skilled = played.getOrDefault(Policy.SKILLED, List.of());
        var no = skilled.stream()
                .filter(outcome -> outcome.ending().map(Ending::kind).filter(A_NO::contains).isPresent())
                .toList();
        if (no.isEmpty()) {
            return new PublishingCheck(Condition.RESPECTED_NO, Verdict.NOT_MET, List.of());
        }
        var yes = skilled.stream().filter(Outcome::isAgreed).toList();
        var scored = no.stream().mapToDouble(PolicyFigures::score).max().orElseThrow();
        var asked = PolicyFigures.mean(yes.isEmpty() ? skilled : yes, PolicyFigures::score);
        return PublishingCheck.of(
                Condition.RESPECTED_NO,
                scored >= asked - SCORE_MARGIN,
                List.of(String.format(Locale.ROOT, "%.2f", scored), String.format(Locale.ROOT, "%.2f", asked)));
    }

    private PublishingCheck gatesTested() {
        var gates = scenario.gates();
        if (gates.isEmpty()) {
            return new PublishingCheck(Condition.GATES_TESTED, Verdict.NOT_APPLICABLE, List.of());
        }
        var decided = played.values().stream()
                .flatMap(List::stream)
                .flatMap(outcome -> outcome.last().gates().stream())
                .filter(gate -> DECIDED.contains(gate.status()))
                .map(GateState::id)
                .collect(Collectors.toSet());
        var untested = gates.stream().map(Gate::id).filter(id -> !decided.contains(id)).toList();
        return PublishingCheck.of(Condition.GATES_TESTED, untested.isEmpty(), untested);
    }

    private PolicyFigures of(Policy policy) {
        return Optional.ofNullable(figures.get(policy))
                .orElseThrow(() -> new IllegalArgumentException("not played: " + policy.tag()));
    }
}
