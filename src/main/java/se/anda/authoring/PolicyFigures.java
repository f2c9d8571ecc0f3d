package se.anda.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.Playtest.Outcome;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.rubric.Scorer;
import se.anda.scenario.Dimension;
import se.anda.scenario.Ending;
import se.anda.scenario.Scenario;

/**
 * How one kind of trainee fared in a scenario, on the mean of its plays.
 *
 * @param turns replies of the trainee
 * @param readiness null where the scenario has no change goal
 * @param score the relational rating, 1 to 5; a talk too short to be rated counts as 1
 * @param fallbackShare of the turns, 0 to 1
 * @param agreed plays in which the role agreed, wholly or in part
 * @param endings plays by the id of their ending; {@code -} when the trainee stopped first
 */
public record PolicyFigures(
        Policy policy,
        int plays,
        double turns,
        double trust,
        @Nullable Double readiness,
        double discord,
        double distress,
        double score,
        double fallbackShare,
        int agreed,
        Map<String, Integer> endings) {

    /** Stands for the ending of a talk that the trainee left. */
    public static final String NO_ENDING = "-";

    public PolicyFigures {
        endings = Collections.unmodifiableMap(new TreeMap<>(endings));
    }

    /** @param outcomes one at least */
    static PolicyFigures of(Scenario scenario, Policy policy, List<Outcome> outcomes) {
        var endings = new TreeMap<String, Integer>();
        outcomes.forEach(outcome -> endings.merge(outcome.ending().map(Ending::id).orElse(NO_ENDING), 1, Integer::sum));
        var turns = outcomes.stream().mapToInt(outcome -> outcome.last().turn()).sum();
        var fallbacks = outcomes.stream().mapToInt(Outcome::fallbacks).sum();
        return new PolicyFigures(
                policy,
                outcomes.size(),
                mean(outcomes, outcome -> outcome.last().turn()),
                mean(outcomes, Dimension.TRUST),
                scenario.changeGoal() == null ? null : Double.valueOf(mean(outcomes, Dimension.READINESS)),
                mean(outcomes, Dimension.DISCORD),
                mean(outcomes, Dimension.DISTRESS),
                mean(outcomes, PolicyFigures::score),
                turns == 0 ? 0 : (double) fallbacks / turns,
                (int) outcomes.stream().filter(Outcome::isAgreed).count(),
                endings);
    }

    /** The relational rating of one play, 1 to 5. */
    static double score(Outcome outcome) {
        var relational = new Scorer(List.of()).score(outcome.talk()).summary().relational();
        return relational == null ? 1 : relational;
    }

    static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double mean(List<Outcome> outcomes, Dimension dimension) {
        return mean(outcomes, outcome -> outcome.last().role().get(dimension));
    }
}
