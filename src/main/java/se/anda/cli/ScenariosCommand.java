package se.anda.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.anda.coding.Language;
import tools.jackson.databind.json.JsonMapper;

/** Lists the scenarios, one JSON object a line; problems of files that cannot be played go to stderr. */
@Command(name = "scenarios", description = "Lista scenarierna, ett JSON-objekt per rad.", mixinStandardHelpOptions = true)
public final class ScenariosCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Option(names = "--lang", defaultValue = "sv", description = "sv eller en")
    private String lang = "sv";

    private final PrintStream out = Shell.out();

    @Override
    public Integer call() {
        var language = Language.ofTag(lang);
        var catalogue = ScenarioFiles.catalogue();
        for (var entry : catalogue.entries()) {
            var scenario = entry.scenario();
            var line = new LinkedHashMap<String, Object>();
            line.put("id", scenario.id());
            line.put("title", scenario.title().in(language));
            line.put("role", scenario.role().tag());
            line.put("talk_types", scenario.talkTypes());
            line.put("level", scenario.level());
            out.println(MAPPER.writeValueAsString(line));
        }
        catalogue.problems().stream().filter(problem -> problem.isProblem()).forEach(System.err::println);
        return 0;
    }
}
