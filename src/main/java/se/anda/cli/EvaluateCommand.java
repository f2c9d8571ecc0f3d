package se.anda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.evaluation.Agreement;
import se.anda.coding.evaluation.Evaluation;
import se.anda.coding.evaluation.EvaluationReport;

/** Measures the coders on labelled talks, the corpus' test part or others, and prints the report. */
@Command(
        name = "evaluate",
        description = "Mät kodaren på korpusens testdel: precision, täckning, F1, förväxlingar och kalibrering.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--corpus", paramLabel = "MAPP", description = "korpusens mapp (förval: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("src/main/corpus");

    @Option(names = "--part", paramLabel = "DEL", description = "test eller train (förval: ${DEFAULT-VALUE})")
    private String part = "test";

    @Option(
            names = "--gold",
            paramLabel = "FIL",
            description = "mät i stället på JSON Lines som ./anda code läser, med facit i \"utterances\"; - är standard in")
    private @Nullable Path gold;

    @Option(names = "--errors", description = "visa också de vanligaste förväxlingarna med sina yttranden")
    private boolean errors;

    @Option(names = "--html", paramLabel = "FIL", description = "skriv också en sida med diagram")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        var file = gold;
        return file == null ? corpus() : outside(file);
    }

    private int corpus() throws IOException {
        var folder = corpus.resolve(part);
        if (!Files.isDirectory(folder)) {
            Shell.err().println(folder + ": finns inte, kör från projektets rot eller ange --corpus");
            return 2;
        }
        var read = CorpusReader.read(folder);
        if (!read.problems().isEmpty()) {
            read.problems().forEach(Shell.out()::println);
            return 1;
        }
        var second = corpus.resolve("second");
        tell(read.talks(), part.equals("test") && Files.isDirectory(second) ? CorpusReader.read(second).talks() : List.of());
        return 0;
    }

    private int outside(Path file) throws IOException {
        try (var lines = Shell.lines(file.toString().equals("-") ? null : file)) {
            var read = GoldFile.read(file.toString(), lines);
            read.problems().forEach(Shell.err()::println);
            if (read.talks().isEmpty()) {
                Shell.err().println(file + ": ingen rad går att mäta på");
                return 1;
            }
            tell(read.talks(), List.of());
            return read.problems().isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            Shell.err().println(file + ": går inte att läsa, kontrollera sökväg och rättigheter");
            return 2;
        }
    }

    private void tell(List<Corpus.Talk> talks, List<Corpus.Talk> second) throws IOException {
        var evaluations = EvaluationReport.evaluate(talks);
        for (var evaluation : evaluations) {
            EvaluationReport.print(evaluation, Shell.out());
            var labelledTwice = second.stream().filter(talk -> talk.language() == evaluation.language()).toList();
            if (!labelledTwice.isEmpty()) {
                EvaluationReport.print(Agreement.of(talks, labelledTwice), Shell.out());
            }
            if (errors) {
                EvaluationReport.printErrors(evaluation, Shell.out());
            }
            Shell.out().println("model: " + EvaluationReport.provenance(evaluation.language()));
            Shell.out().println();
        }
        page(evaluations);
    }

    private void page(List<Evaluation> evaluations) throws IOException {
        if (html != null) {
            Files.writeString(html, EvaluationPage.of(evaluations));
            Shell.out().println(html + " är skriven.");
        }
    }
}
