package se.anda.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.anda.content.Problem;
import se.anda.content.Resources;
import se.anda.content.SchemaCheck;
import se.anda.content.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads a scenario file: YAML, then the schema, then the checks that no schema can make. All problems come at once. */
public final class ScenarioReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SchemaCheck schema = new SchemaCheck(Resources.text("/content/scenarios/schema.json"));
    private final DatedFacts datedFacts;

    /** @param datedFacts the facts on law and services that a scenario may name */
    public ScenarioReader(DatedFacts datedFacts) {
        this.datedFacts = datedFacts;
    }

    /** What became of a file. */
    public sealed interface Outcome {

        List<Problem> problems();

        /** A scenario that can be played; its problems are notices only. */
        record Read(Scenario scenario, List<Problem> problems) implements Outcome {}

        /** A file that cannot be played, and why. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** @param file the name that problems are told with */
    public Outcome read(String file, String yaml) {
        var document = YamlDocument.parse(file, yaml);
        if (!document.problems().isEmpty()) {
            return new Outcome.Refused(document.problems());
        }
        var problems = new ArrayList<>(schema.check(document));
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Scenario scenario;
        try {
            scenario = MAPPER.treeToValue(document.tree(), Scenario.class);
        } catch (JacksonException mismatch) {
            return new Outcome.Refused(
                    List.of(document.problem("", "stämmer inte med formatet: se docs/scenario-format.md")));
        }
        problems.addAll(new ScenarioChecks(scenario, document, datedFacts).all());
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems.stream().anyMatch(Problem::isProblem)
                ? new Outcome.Refused(problems)
                : new Outcome.Read(scenario, problems);
    }
}
