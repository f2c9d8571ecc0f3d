package se.anda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.authoring.ContentArchive;
import se.anda.authoring.Draft;
import se.anda.authoring.Drafts;
import se.anda.authoring.EditedFacts;
import se.anda.authoring.PublishedContents;
import se.anda.scenario.FactsFile;
import se.anda.scenario.ScenarioCatalogue;

/**
 * Writes what was published in the app to {@code scenarios/} and {@code rubrics/} in a folder, byte for byte, and the drafts
 * to {@code drafts/} beside them. Where facts on law and services were edited, all that hold are written too.
 */
@Command(
        name = "export-content",
        description = "Skriv det som publicerats i appen till scenarios/ och rubrics/ i en mapp, och utkasten till drafts/.",
        mixinStandardHelpOptions = true)
public final class ExportContentCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAPP", description = "mappen att skriva i")
    private Path folder = Path.of(".");

    @Option(names = "--data", defaultValue = "data", paramLabel = "MAPP", description = "datamapp (förval: ./data)")
    private Path data = Path.of("data");

    private int written;

    @Override
    public Integer call() {
        try {
            var jdbc = ContentDatabase.open(data);
            var edited = new EditedFacts(jdbc);
            if (!edited.newest().isEmpty()) {
                var facts = ScenarioCatalogue.bundled().datedFacts().with(edited.newest());
                write(folder.resolve("scenarios"), ScenarioCatalogue.FACTS_FILE, FactsFile.of(facts.all()));
            }
            for (var version : new PublishedContents(jdbc, edited).newestVersions()) {
                write(folder.resolve(ContentArchive.folder(version.kind())), version.contentId() + ".yaml", version.source());
            }
            for (var draft : new Drafts(jdbc).all()) {
                if (draft.status() != Draft.Status.PUBLISHED && draft.status() != Draft.Status.ARCHIVED) {
                    var name = draft.id() + ".yaml";
                    write(folder.resolve("drafts").resolve(ContentArchive.folder(draft.kind())), name, draft.source());
                }
            }
        } catch (IOException unwritable) {
            Shell.err().println(folder + ": går inte att skriva, kontrollera sökväg och rättigheter");
            return 2;
        } catch (RuntimeException failure) {
            Shell.err().println(Hindrance.in(failure, 0, data));
            return 1;
        }
        Shell.err().println(written + " filer skrivna till " + folder);
        return 0;
    }

    private void write(Path into, String name, String source) throws IOException {
        Files.createDirectories(into);
        var file = into.resolve(name);
        Files.writeString(file, source);
        Shell.out().println(file);
        written++;
    }
}
