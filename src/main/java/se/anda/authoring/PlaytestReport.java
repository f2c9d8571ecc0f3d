package se.anda.authoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.anda.authoring.Playtest.Outcome;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.content.Problem;
import se.anda.scenario.Scenario;

/**
 * What a series of simulated plays showed of a scenario.
 *
 * @param seeds plays per policy
 * @param policies one for each policy, in the order of the policies
 * @param checks the conditions for publishing
 */
public record PlaytestReport(
        Scenario scenario, int seeds, List<PolicyFigures> policies, PlaytestFindings findings, List<PublishingCheck> checks) {

    public PlaytestReport {
        policies = List.copyOf(policies);
        checks = List.copyOf(checks);
    }

    /**
     * Tells what the plays showed.
     *
     * @param problems of the scenario's file
     * @param played by {@link PlaytestSeries}
     */
    public static PlaytestReport of(Scenario scenario, List<Problem> problems, Map<Policy, List<Outcome>> played) {
        var figures = new EnumMap<Policy, PolicyFigures>(Policy.class);
        played.forEach((policy, outcomes) -> figures.put(policy, PolicyFigures.of(scenario, policy, outcomes)));
        var findings = PlaytestFindings.of(
                scenario, played.values().stream().flatMap(Collection::stream).toList());
        var checks = new PublishingChecklist(scenario, problems, played, figures, findings).all();
        var seeds = played.values().stream().mapToInt(List::size).max().orElse(0);
        return new PlaytestReport(scenario, seeds, List.copyOf(figures.values()), findings, checks);
    }

    /** With another answer to one of the conditions. */
    PlaytestReport with(PublishingCheck check) {
        return new PlaytestReport(
                scenario,
                seeds,
                policies,
                findings,
                checks.stream().map(one -> one.condition() == check.condition() ? check : one).toList());
    }

    /** Whether no condition hinders publishing. */
    public boolean isPublishable() {
        return checks.stream().noneMatch(PublishingCheck::hinders);
    }
}
