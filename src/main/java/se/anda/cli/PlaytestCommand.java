package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.authoring.Playtest;
import se.anda.authoring.PlaytestPage;
import se.anda.authoring.PlaytestReport;
import se.anda.authoring.PlaytestSeries;
import se.anda.authoring.PlaytestWords;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets every kind of simulated trainee play scenarios and tells how it went: a table, JSON or a page with plots, with what
 * publishing asks for as a checklist. Progress goes to stderr.
 */
@Command(
        name = "playtest",
        description = "Låt simulerade deltagare spela scenarierna och visa hur det gick.",
        mixinStandardHelpOptions = true)
public final class PlaytestCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "scenariots id; annars alla")
    private @Nullable String scenarioId;

    @Option(names = "--seeds", paramLabel = "ANTAL", defaultValue = "20", description = "frön per sort (förval: ${DEFAULT-VALUE})")
    private int seeds = 20;

    @Option(names = "--lang", paramLabel = "SPRÅK", defaultValue = "sv", description = "rapportens språk: sv eller en (samtalen är på svenska)")
    private Language language = Language.SV;

    @Option(names = "--json", description = "skriv ett JSON-objekt per scenario")
    private boolean json;

    @Option(names = "--html", paramLabel = "FIL", description = "skriv en rapport med diagram till filen")
    private @Nullable Path html;

    @Option(names = "--show", paramLabel = "SORT", description = "en sort, till exempel skilled eller clumsy-warm: visa samtalet med frö 1")
    private @Nullable Policy show;

    private final PrintStream out = Shell.out();
    private final Playtest playtest = new Playtest(Coders.embedded().volleys(), Coders.embedded().roleTalk());

    @Override
    public Integer call() {
        var catalogue = ScenarioFiles.catalogue();
        var chosen = catalogue.entries().stream()
                .map(ScenarioCatalogue.CatalogueEntry::scenario)
                .filter(scenario -> scenarioId == null || scenario.id().equals(scenarioId))
                .toList();
        if (seeds < 1) {
            Shell.err().println("--seeds är antalet samtal per sort: skriv minst 1.");
            return WRONG_USE;
        }
        if (chosen.isEmpty()) {
            Shell.err().println("Inget sådant scenario: ./anda scenarios visar vilka som finns.");
            return WRONG_USE;
        }
        var wanted = show;
        if (wanted != null) {
            chosen.forEach(scenario -> talk(scenario, wanted));
            return 0;
        }
        return write(chosen.stream().map(this::report).toList());
    }

    private int write(List<PlaytestReport> reports) {
        var words = new PlaytestWords(language);
        for (var report : reports) {
            if (json) {
                out.println(MAPPER.writeValueAsString(PlaytestJson.of(report)));
            } else {
                new PlaytestTable(out, words).print(report);
            }
        }
        var file = html;
        if (file != null) {
            try {
                Files.writeString(file, new PlaytestPage(words).of(reports));
                Shell.err().println("Rapporten finns i " + file);
            } catch (IOException unwritable) {
                Shell.err().println(file + ": går inte att skriva, kontrollera sökväg och rättigheter");
                return WRONG_USE;
            }
        }
        return 0;
    }

    private PlaytestReport report(Scenario scenario) {
        var played = new PlaytestSeries(playtest).play(scenario, seeds, (plays, of) -> {
            if (plays * 10 / of != (plays - 1) * 10 / of) {
                Shell.err().println(scenario.id() + ": " + plays + " av " + of + " samtal");
            }
            return true;
        });
        return PlaytestReport.of(scenario, List.of(), played);
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
                out.println("    " + outcome.answers().get(turn++).id() + "  " + exchange.state());
            }
        }
        out.println("  " + outcome.ending().map(ending -> ending.id()).orElse("-"));
    }
}
