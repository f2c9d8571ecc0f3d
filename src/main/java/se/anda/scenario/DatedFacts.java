package se.anda.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Facts on law and services: dated, sourced, and kept apart from the dialogue ({@code scenarios/facts-sv.yaml}). */
public final class DatedFacts {

    public static final DatedFacts NONE = new DatedFacts(Map.of(), List.of());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Map<String, DatedFact> facts;
    private final List<Problem> problems;

    private DatedFacts(Map<String, DatedFact> facts, List<Problem> problems) {
        this.facts = facts;
        this.problems = List.copyOf(problems);
    }

    /**
     * One fact.
     *
     * @param source where it stands
     * @param checked when it was last held against the source
     * @param holdsFor {@code everyone} or trainee roles
     */
    public record DatedFact(String id, Text text, String source, LocalDate checked, List<String> holdsFor) {
        public DatedFact {
            holdsFor = holdsFor == null ? List.of("everyone") : List.copyOf(holdsFor);
        }
    }

    /** Reads the file's text; facts that cannot be read are left out and told of in {@link #problems()}. */
    public static DatedFacts parse(String file, String yaml) {
        var document = YamlDocument.parse(file, yaml);
        var problems = new ArrayList<>(document.problems());
        var facts = new LinkedHashMap<String, DatedFact>();
        var list = document.tree().path("facts");
        for (var index = 0; index < list.size(); index++) {
            try {
                var fact = MAPPER.treeToValue(list.get(index), DatedFact.class);
                if (facts.put(fact.id(), fact) != null) {
                    problems.add(document.problem("/facts/" + index, "«" + fact.id() + "» finns två gånger: ta bort den ena"));
                }
            } catch (JacksonException | NullPointerException mismatch) {
                problems.add(document.problem(
                        "/facts/" + index, "faktauppgiften ska ha id, text, source, checked (datum) och holds_for: rätta den"));
            }
        }
        return new DatedFacts(facts, problems);
    }

    public Optional<DatedFact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    public List<DatedFact> all() {
        return List.copyOf(facts.values());
    }

    public List<Problem> problems() {
        return problems;
    }
}
