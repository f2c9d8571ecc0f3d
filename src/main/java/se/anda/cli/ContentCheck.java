package se.anda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.anda.content.ContentFolder;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import se.anda.rubric.RubricReader;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.scenario.ScenarioReader;

/** Checks content files, each by its own format, and then against each other. */
final class ContentCheck {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<YamlDocument, Scenario> scenarios = new LinkedHashMap<>();
    private final Set<String> rubrics = new HashSet<>();

    ContentCheck() {
        RubricFiles.catalogue().entries().forEach(entry -> rubrics.add(entry.rubric().id()));
    }

    void check(Path path) {
        var file = ContentFolder.read(path);
        var text = file.text();
        if (text == null) {
            problems.add(new Problem(path.toString(), 1, Problem.Severity.PROBLEM, String.valueOf(file.flaw())));
            return;
        }
        var document = YamlDocument.parse(path.toString(), text);
        if (file.name().equals(ScenarioCatalogue.FACTS_FILE)) {
            problems.addAll(DatedFacts.parse(path.toString(), text).problems());
        } else if (isRubric(path, document)) {
            rubric(document, new RubricReader().read(path.toString(), text));
        } else {
            scenario(document, new ScenarioReader(factsBeside(path)).read(path.toString(), text));
        }
    }

    /** All that was found, file by file in the order they were checked. */
    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        scenarios.forEach((document, scenario) -> {
            for (var index = 0; index < scenario.rubrics().size(); index++) {
                var id = scenario.rubrics().get(index);
                if (!rubrics.contains(id)) {
                    all.add(document.notice("/rubrics/" + index, "bedömningsmallen «" + id
                            + "» finns varken bland filerna eller i programmet: rätta namnet eller lägg till den"));
                }
            }
        });
        return all;
    }

    /** A rubric has criteria, which a scenario has not; one that lacks them lies among rubrics. */
    private static boolean isRubric(Path path, YamlDocument document) {
        var folder = path.toAbsolutePath().getParent();
        return document.tree().has("criteria") || (folder != null && folder.endsWith("rubrics"));
    }

    private void rubric(YamlDocument document, RubricReader.Outcome outcome) {
        problems.addAll(outcome.problems());
        if (outcome instanceof RubricReader.Outcome.Read(var rubric, _)) {
            rubrics.add(rubric.id());
            once("mallen " + rubric.id(), document);
        }
    }

    private void scenario(YamlDocument document, ScenarioReader.Outcome outcome) {
        problems.addAll(outcome.problems());
        if (outcome instanceof ScenarioReader.Outcome.Read(var scenario, _)) {
            scenarios.put(document, scenario);
            once("scenariot " + scenario.id(), document);
        }
    }

    private void once(String content, YamlDocument document) {
        var first = files.putIfAbsent(content, document.file());
        if (first != null) {
            problems.add(document.problem("/id", content + " finns redan i " + first + ": byt id"));
        }
    }

    private static DatedFacts factsBeside(Path path) {
        var beside = path.resolveSibling(ScenarioCatalogue.FACTS_FILE);
        var text = Files.isRegularFile(beside) ? ContentFolder.read(beside).text() : null;
        return text == null ? ScenarioCatalogue.bundled().datedFacts() : DatedFacts.parse(beside.toString(), text);
    }
}
