package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader, the schema and the guide tell of the same format. */
class FormatTest {

    private static final JsonNode SCHEMA = new JsonMapper().readTree(Resources.text("/content/scenarios/schema.json"));

    /** Every part that the reader knows, by the record it is read as, and where the schema describes it. */
    private static final Map<Class<?>, String> PARTS = Map.ofEntries(
            Map.entry(Scenario.class, ""),
            Map.entry(Scenario.Persona.class, "/properties/persona"),
            Map.entry(Scenario.Disposition.class, "/properties/dispositions/items"),
            Map.entry(Follows.class, "/properties/follows"),
            Map.entry(Follows.Memory.class, "/properties/follows/properties/memories/items"),
            Map.entry(Follows.Recall.class, "/properties/follows/properties/memories/items/properties/when"),
            Map.entry(Scenario.TraineePart.class, "/$defs/part"),
            Map.entry(Scenario.Sensitivity.class, "/properties/sensitivities/items"),
            Map.entry(Scenario.Topic.class, "/properties/topics/items"),
            Map.entry(Fact.class, "/properties/facts/items"),
            Map.entry(Beat.class, "/$defs/beat"),
            Map.entry(Condition.class, "/$defs/condition"),
            Map.entry(Effect.class, "/$defs/effect"),
            Map.entry(Ending.class, "/properties/endings/items"),
            Map.entry(Gate.class, "/properties/gates/items"),
            Map.entry(Text.class, "/$defs/text"),
            Map.entry(Phrases.class, "/$defs/phrases"));

    static Stream<Map.Entry<Class<?>, String>> parts() {
        return PARTS.entrySet().stream().sorted(Map.Entry.comparingByValue());
    }

    private static Set<String> properties(Class<?> part) {
        return Arrays.stream(part.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noPartOfTheFormatIsForgottenHere() {
        var found = new TreeMap<String, Class<?>>();
        var left = new ArrayDeque<Type>(Set.of(Scenario.class));
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case ParameterizedType generic -> left.addAll(Arrays.asList(generic.getActualTypeArguments()));
                case Class<?> type when type.isRecord() && type != Comparison.class && type != RoleTalk.class
                        && found.put(type.getName(), type) == null ->
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType).forEach(left::add);
                case Type _ -> { }
            }
        }
        assertThat(found.values()).containsExactlyInAnyOrderElementsOf(PARTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theReaderAndTheSchemaKnowTheSameProperties(Map.Entry<Class<?>, String> part) {
        var described = SCHEMA.at(part.getValue());
        assertThat(described.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(properties(part.getKey()));
        assertThat(described.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theGuideTellsOfEveryProperty(Map.Entry<Class<?>, String> part) throws IOException {
        var told = Pattern.compile("`([^`\n]+)`")
                .matcher(Files.readString(Path.of("docs/scenario-format.md")))
                .results()
                .flatMap(code -> Arrays.stream(code.group(1).split("[^a-z_]+")))
                .collect(Collectors.toSet());
        assertThat(told).containsAll(properties(part.getKey()));
    }

    @Test
    void theGuideTellsOfNoPropertyThatThereIsNot() throws IOException {
        var known = PARTS.keySet().stream().flatMap(part -> properties(part).stream()).collect(Collectors.toSet());
        var told = Files.readAllLines(Path.of("docs/scenario-format.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(told).isNotEmpty().allSatisfy(property -> assertThat(known).contains(property));
    }

    @Test
    void theSchemaNamesEveryCodeMarkerSignalAndRoleInTheirOrder() {
        var codes = Arrays.stream(BehaviourCode.values()).map(BehaviourCode::name).toList();
        var markers = Arrays.stream(Marker.values()).map(Marker::tag).toList();
        var signals = Arrays.stream(Signal.values()).map(Signal::tag).toList();
        var condition = SCHEMA.at("/$defs/condition/properties");
        assertThat(values(condition.at("/code/items"))).isEqualTo(codes);
        assertThat(values(condition.at("/not_code/items"))).isEqualTo(codes);
        assertThat(values(condition.at("/marker/items"))).isEqualTo(markers);
        assertThat(values(condition.at("/not_marker/items"))).isEqualTo(markers);
        assertThat(values(condition.at("/signal/items"))).isEqualTo(signals);
        assertThat(values(condition.at("/not_signal/items"))).isEqualTo(signals);
        var all = Stream.of(codes, markers, signals).flatMap(tags -> tags.stream()).toList();
        assertThat(values(condition.at("/count/propertyNames"))).isEqualTo(all);
        var recall = SCHEMA.at("/properties/follows/properties/memories/items/properties/when/properties");
        assertThat(values(recall.at("/marker/items"))).isEqualTo(markers);
        assertThat(values(recall.at("/not_marker/items"))).isEqualTo(markers);
        assertThat(values(recall.at("/ended/items")))
                .isEqualTo(Arrays.stream(Ending.Kind.values()).map(Ending.Kind::tag).toList());
        assertThat(values(SCHEMA.at("/properties/sensitivities/items/properties/on"))).isEqualTo(all);
        assertThat(values(SCHEMA.at("/properties/gates/items/properties/met_by/items"))).isEqualTo(markers);
        assertThat(SCHEMA.at("/properties/trainee_roles/properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(TraineeRole.values()).map(TraineeRole::tag).toList());
        assertThat(values(SCHEMA.at("/properties/endings/items/properties/kind")))
                .isEqualTo(Arrays.stream(Ending.Kind.values()).map(Ending.Kind::tag).toList());
    }

    private static java.util.List<String> values(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
