package se.anda.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.authoring.Playtest;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.Coders;
import se.anda.rubric.Scorer;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;

/** Lets every kind of simulated trainee play scenarios and prints how it went, a line for each kind. */
@Command(
        name = "playtest",
        description = "Låt simulerade deltagare spela scenarierna och visa hur det gick.",
        mixinStandardHelpOptions = true)
public final class PlaytestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "scenariots id; annars alla")
    private @Nullable String scenarioId;

    @Option(names = "--seeds", defaultValue = "20", description = "frön per sort (förval: ${DEFAULT-VALUE})")
    private int seeds = 20;

    @Option(names = "--show", paramLabel = "SORT", description = "visa samtalet med frö 1 för en sort, till exempel skilled")
    private @Nullable String show;

    private final PrintStream out = Shell.out();
    private final Playtest playtest = new Playtest(Coders.embedded().volleys(), Coders.embedded().roleTalk());

    @Override
    public Integer call() {
        var chosen = ScenarioFiles.catalogue().entries().stream()
                .map(entry -> entry.scenario())
                .filter(scenario -> scenarioId == null || scenario.id().equals(scenarioId))
                .toList();
        if (chosen.isEmpty()) {
            System.err.println("Inget sådant scenario: ./anda scenarios visar vilka som finns.");
            return 2;
        }
        for (var scenario : chosen) {
            if (show == null) {
                table(scenario);
            } else {
                talk(scenario, Policy.valueOf(show.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return 0;
    }

    private void table(Scenario scenario) {
        var role = scenario.traineeRoles().keySet().iterator().next();
        out.println(scenario.id());
        out.printf("  %-18s %5s %5s %7s %5s %6s %9s  %s%n", "", "trust", "ready", "discord", "turns", "score", "fallbacks", "endings");
        for (var policy : Policy.values()) {
            var outcomes = LongStream.rangeClosed(1, seeds)
                    .mapToObj(seed -> playtest.play(scenario, policy, role, seed))
                    .toList();
            var turns = outcomes.stream().mapToInt(outcome -> outcome.last().turn()).sum();
            var score = outcomes.stream()
                    .map(outcome -> new Scorer(java.util.List.of()).score(outcome.talk()).summary().relational())
                    .mapToDouble(relational -> relational == null ? 1 : relational)
                    .average()
                    .orElse(0);
            var endings = outcomes.stream()
                    .collect(Collectors.groupingBy(
                            outcome -> outcome.ending().map(ending -> ending.id()).orElse("-"),
                            java.util.TreeMap::new,
                            Collectors.counting()));
            out.printf(
                    Locale.ROOT,
                    "  %-18s %5.0f %5.0f %7.0f %5.1f %6.2f %8.0f%%  %s%n",
                    policy.tag(),
                    mean(outcomes, Dimension.TRUST),
                    mean(outcomes, Dimension.READINESS),
                    mean(outcomes, Dimension.DISCORD),
                    (double) turns / seeds,
                    score,
                    100.0 * outcomes.stream().mapToInt(Playtest.Outcome::fallbacks).sum() / turns,
                    endings);
        }
    }

    private static double mean(java.util.List<Playtest.Outcome> outcomes, Dimension dimension) {
        return outcomes.stream().mapToInt(outcome -> outcome.last().role().get(dimension)).average().orElse(0);
    }

    private void talk(Scenario scenario, Policy policy) {
        var role = scenario.traineeRoles().keySet().iterator().next();
        var outcome = playtest.play(scenario, policy, role, 1);
        var volleys = outcome.talk().exchanges().iterator();
        var turn = 0;
        for (var line : outcome.last().lines()) {
            if (line.who() == se.anda.coding.Line.Speaker.ROLE) {
                out.println("< " + line.text().replace("\n", "\n  "));
            } else {
                var exchange = volleys.next();
                out.println("> " + exchange.volley().utterances().stream()
                        .map(utterance -> "[" + utterance.code() + utterance.markers().stream().map(marker -> " " + marker.tag()).collect(Collectors.joining()) + "] " + utterance.text())
                        .collect(Collectors.joining(" ")));
                out.println("    " + outcome.sources().get(turn++) + "  " + exchange.state());
            }
        }
        out.println("  " + outcome.ending().map(ending -> ending.id()).orElse("-"));
    }
}
