package se.anda.rubric;

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

/** Reads a rubric file: YAML, then the schema, then the checks that no schema can make. All problems come at once. */
public final class RubricReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SchemaCheck schema = new SchemaCheck(Resources.text("/content/rubrics/schema.json"));

    /** What became of a file. */
    public sealed interface Outcome {

        List<Problem> problems();

        /** A rubric that can be used; its problems are notices only. */
        record Read(Rubric rubric, List<Problem> problems) implements Outcome {}

        /** A file that cannot be used, and why. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    /**
     * Reads a kept version of a rubric, without the checks: it passed those of its day, and must stay readable.
     *
     * @throws IllegalStateException when this program cannot read it (any more)
     */
    public static Rubric kept(String id, String yaml) {
        try {
            return MAPPER.treeToValue(YamlDocument.parse(id, yaml).tree(), Rubric.class);
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IllegalStateException("cannot read the rubric " + id, unreadable);
        }
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
        Rubric rubric;
        try {
            rubric = MAPPER.treeToValue(document.tree(), Rubric.class);
        } catch (JacksonException mismatch) {
            return new Outcome.Refused(
                    List.of(document.problem("", "stämmer inte med formatet: se docs/rubric-format.md")));
        }
        problems.addAll(new RubricChecks(rubric, document).all());
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems.stream().anyMatch(Problem::isProblem)
                ? new Outcome.Refused(problems)
                : new Outcome.Read(rubric, problems);
    }
}
