package se.anda.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.anda.content.Problem;
import se.anda.content.Resources;
import se.anda.content.SchemaCheck;
import se.anda.content.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Facts on law and services: dated, sourced, and kept apart from the dialogue ({@code scenarios/facts-sv.yaml}). */
public final class DatedFacts {

    /** Whom a fact holds for that names no trainee role. */
    public static final String EVERYONE = "everyone";

    public static final DatedFacts NONE = new DatedFacts(Map.of(), List.of());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final SchemaCheck SCHEMA = new SchemaCheck(Resources.text("/content/scenarios/facts-schema.json"));
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
     * @param supportContact whether it is somebody to turn to after a heavy talk, for whoever trains
     */
    public record DatedFact(
            String id, Text text, String source, LocalDate checked, List<String> holdsFor, Boolean supportContact) {
        public DatedFact {
            Objects.requireNonNull(id);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
            Objects.requireNonNull(checked);
            holdsFor = holdsFor == null ? List.of(EVERYONE) : List.copyOf(holdsFor);
            supportContact = supportContact != null && supportContact;
        }

        /** Whether it was last checked before this day. */
        public boolean olderThan(LocalDate day) {
            return checked.isBefore(day);
        }
    }

    /** Reads the file's text; facts that cannot be read are left out and told of in {@link #problems()}. */
    public static DatedFacts parse(String file, String yaml) {
        var document = YamlDocument.parse(file, yaml);
        var problems = new ArrayList<>(document.problems().isEmpty() ? SCHEMA.check(document) : document.problems());
        var facts = new LinkedHashMap<String, DatedFact>();
        var list = document.tree().path("facts");
        for (var index = 0; index < list.size(); index++) {
            try {
                var fact = MAPPER.treeToValue(list.get(index), DatedFact.class);
                if (facts.put(fact.id(), fact) != null) {
                    problems.add(document.problem("/facts/" + index, "«" + fact.id() + "» finns två gånger: ta bort den ena"));
                }
            } catch (JacksonException incomplete) {
                noSuchDay(document, index).ifPresent(problems::add);
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new DatedFacts(facts, problems);
    }

    /** The schema tells of everything but a day that no calendar has. */
    private static Optional<Problem> noSuchDay(YamlDocument document, int index) {
        var pointer = "/facts/" + index + "/checked";
        var day = document.tree().at(pointer).asString("");
        try {
            LocalDate.parse(day);
            return Optional.empty();
        } catch (DateTimeParseException wrong) {
            return DATE.matcher(day).matches()
                    ? Optional.of(document.problem(pointer, "«checked» är ingen dag som finns (" + day + "): rätta datumet"))
                    : Optional.empty();
        }
    }

    /** These facts with others in the place of those of the same id, or after them. */
    public DatedFacts with(List<DatedFact> others) {
        if (others.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(facts);
        others.forEach(fact -> all.put(fact.id(), fact));
        return new DatedFacts(all, problems);
    }

    /** Whom to turn to after a heavy talk. */
    public List<DatedFact> supportContacts() {
        return facts.values().stream().filter(DatedFact::supportContact).toList();
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
