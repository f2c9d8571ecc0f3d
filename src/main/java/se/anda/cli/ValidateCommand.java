package se.anda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.anda.content.ContentFolder;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import se.anda.rubric.RubricReader;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.scenario.ScenarioReader;

/** Checks scenario and rubric files and prints every problem as {@code file:line: problem, what to do}. */
@Command(
        name = "validate",
        description = "Kontrollera scenarier och bedömningsmallar; utan sökväg alla i scenarios/ och rubrics/.",
        mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "SÖKVÄG", description = "filer eller mappar")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var files = new ArrayList<Path>();
        for (var path : paths.isEmpty() ? List.of(Path.of("scenarios"), Path.of("rubrics")) : paths) {
            if (!Files.exists(path)) {
                System.err.println(path + ": finns inte, kontrollera sökvägen");
                return 2;
            }
            try {
                collect(path, files);
            } catch (IOException unreadable) {
                System.err.println(path + ": går inte att läsa, kontrollera rättigheterna");
                return 2;
            }
        }
        var problems = files.stream().flatMap(file -> check(file).stream()).toList();
        problems.forEach(problem -> Shell.out().println((problem.isProblem() ? "" : "obs ") + problem));
        var bad = problems.stream().filter(Problem::isProblem).count();
        System.err.println(files.size() + " filer, " + bad + " problem, " + (problems.size() - bad) + " anmärkningar");
        return bad == 0 ? 0 : 1;
    }

    private static void collect(Path path, List<Path> files) throws IOException {
        if (Files.isRegularFile(path)) {
            files.add(path);
            return;
        }
        try (var walk = Files.walk(path)) {
            walk.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .forEach(files::add);
        }
    }

    private static List<Problem> check(Path path) {
        var file = ContentFolder.read(path);
        var name = path.toString();
        var text = file.text();
        if (text == null) {
            return List.of(new Problem(name, 1, Problem.Severity.PROBLEM, "är inte sparad som UTF-8: spara om den"));
        }
        if (file.name().equals(ScenarioCatalogue.FACTS_FILE)) {
            return DatedFacts.parse(name, text).problems();
        }
        if (isRubric(name, text)) {
            return new RubricReader().read(name, text).problems();
        }
        return new ScenarioReader(factsBeside(path)).read(name, text).problems();
    }

    /** A rubric has criteria; a scenario has none. */
    private static boolean isRubric(String name, String text) {
        return YamlDocument.parse(name, text).tree().has("criteria");
    }

    private static DatedFacts factsBeside(Path path) {
        var beside = path.resolveSibling(ScenarioCatalogue.FACTS_FILE);
        if (Files.isRegularFile(beside)) {
            return DatedFacts.parse(beside.toString(), String.valueOf(ContentFolder.read(beside).text()));
        }
        return ScenarioCatalogue.bundled().datedFacts();
    }
}
