package se.anda.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.authoring.ContentArchive;
import se.anda.authoring.DraftLabel;
import se.anda.authoring.Drafts;
import se.anda.authoring.EditedFacts;
import se.anda.content.ContentFolder;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.ScenarioCatalogue;

/** Takes the scenarios and rubrics of a folder into the app as drafts. What stands there already, word for word, is left. Facts on law and services hold at once. */
@Command(
        name = "import-content",
        description = "Ta in scenarier och bedömningsmallar från en mapp som utkast i appen.",
        mixinStandardHelpOptions = true)
public final class ImportContentCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAPP", description = "mappen att läsa, med scenarios/ och rubrics/ eller filer direkt")
    private Path folder = Path.of(".");

    @Option(names = "--data", defaultValue = "data", paramLabel = "MAPP", description = "datamapp (förval: ./data)")
    private Path data = Path.of("data");

    private int taken;
    private int left;
    private int refused;
    private int facts;

    @Override
    public Integer call() {
        try (var paths = Files.walk(folder)) {
            var files = paths.filter(ContentFolder::isContent)
                    .sorted()
                    .toList();
            var jdbc = ContentDatabase.open(data);
            var drafts = new Drafts(jdbc);
            var known = drafts.knownSources();
            for (var file : files) {
                if (String.valueOf(file.getFileName()).equals(ScenarioCatalogue.FACTS_FILE)) {
                    takeFacts(new EditedFacts(jdbc), file);
                } else {
                    take(drafts, known, file);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            Shell.err().println(folder + ": går inte att läsa, kontrollera sökväg och rättigheter");
            return 2;
        } catch (RuntimeException failure) {
            Shell.err().println(Hindrance.in(failure, 0, data));
            return 1;
        }
        Shell.err().println(taken + " utkast tagna in, " + left + " fanns redan, " + refused + " kunde inte tas in");
        if (facts > 0) {
            Shell.err().println(facts + " uppgifter om lag och stöd tagna in: de gäller genast");
        }
        return refused == 0 ? 0 : 1;
    }

    private void take(Drafts drafts, Set<String> known, Path file) throws IOException {
        if (Files.size(file) > ContentArchive.MOST_BYTES) {
            refuse(file, ContentArchive.Reason.TOO_LARGE);
            return;
        }
        switch (ContentArchive.read(Files.readAllBytes(file))) {
            case ContentArchive.Outcome.Refused(var reason, _) -> refuse(file, reason);
            case ContentArchive.Outcome.Read(var items) -> {
                var item = items.getFirst();
                if (known.add(item.source())) {
                    drafts.add(item.kind(), DraftLabel.of(item.source()), null, Instant.now(), item.source());
                    Shell.out().println(file);
                    taken++;
                } else {
                    left++;
                }
            }
        }
    }

    /** Those that say something else than what holds now. */
    private void takeFacts(EditedFacts edited, Path file) throws IOException {
        var read = DatedFacts.parse(file.toString(), Files.readString(file));
        if (!read.problems().isEmpty()) {
            read.problems().forEach(problem -> Shell.err().println(problem));
            refused++;
            return;
        }
        var holding = ScenarioCatalogue.bundled().datedFacts().with(edited.newest());
        for (var fact : read.all()) {
            if (!holding.find(fact.id()).equals(Optional.of(fact))) {
                edited.add(fact, null, Instant.now());
                facts++;
            }
        }
    }

    private void refuse(Path file, ContentArchive.Reason reason) {
        refused++;
        var why = switch (reason) {
            case TOO_LARGE -> "är för stor (högst 2 MB): dela upp den";
            case WRONG_TYPE, NOT_UTF8 -> "är inte text i UTF-8: spara om den";
            case ALIAS -> "har ett ankare eller en alias (& eller *): skriv ut texten på varje ställe";
            case NOT_YAML -> "går inte att läsa som YAML: ./anda validate visar var";
            case BAD_PATH, TOO_MANY, BROKEN, TWICE, EMPTY -> "är tom eller trasig: spara om den";
        };
        Shell.err().println(file + ": " + why);
    }
}
