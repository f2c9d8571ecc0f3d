package se.anda.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.anda.content.ContentFolder;
import se.anda.content.Problem;

/** Checks scenario and rubric files and prints every problem as {@code file:line: problem, what to do}. */
@Command(
        name = "validate",
        description = "Kontrollera scenarier och bedömningsmallar; utan sökväg alla i scenarios/ och rubrics/.",
        mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {

    private static final int SOME_BAD = 1;
    private static final int BAD_PATH = 2;

    @Parameters(arity = "0..*", paramLabel = "SÖKVÄG", description = "filer eller mappar")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var files = new ArrayList<Path>();
        var isMissing = false;
        for (var path : paths.isEmpty() ? List.of(Path.of("scenarios"), Path.of("rubrics")) : paths) {
            try {
                files.addAll(under(path));
            } catch (IOException | UncheckedIOException unreadable) {
                Shell.err().println(path + ": går inte att läsa, kontrollera sökväg och rättigheter");
                isMissing = true;
            }
        }
        var check = new ContentCheck();
        files.stream().distinct().forEach(check::check);
        var problems = check.problems();
        problems.forEach(problem -> Shell.out().println(line(problem)));
        var bad = problems.stream().filter(Problem::isProblem).count();
        Shell.err().println(files.size() + " filer, " + bad + " problem, " + (problems.size() - bad) + " anmärkningar");
        return isMissing ? BAD_PATH : bad == 0 ? 0 : SOME_BAD;
    }

    private static String line(Problem problem) {
        return problem.isProblem()
                ? problem.toString()
                : problem.file() + ":" + problem.line() + ": obs: " + problem.message();
    }

    private static List<Path> under(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (var walk = Files.walk(path)) {
            return walk.filter(ContentFolder::isContent).sorted().toList();
        }
    }
}
