package se.anda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.anda.coding.evaluation.EvaluationReport;

/** Measures the coders on the corpus' test part and prints the report. */
@Command(
        name = "evaluate",
        description = "Mät kodaren på korpusens testdel: precision, täckning, F1, förväxlingar och kalibrering.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--corpus", paramLabel = "MAPP", description = "korpusens mapp (förval: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("src/main/corpus");

    @Option(names = "--part", paramLabel = "DEL", description = "test eller train (förval: ${DEFAULT-VALUE})")
    private String part = "test";

    @Override
    public Integer call() {
        var folder = corpus.resolve(part);
        if (!Files.isDirectory(folder)) {
            Shell.err().println(folder + ": finns inte, kör från projektets rot eller ange --corpus");
            return 2;
        }
        return EvaluationReport.run(folder, Shell.out()) ? 0 : 1;
    }
}
