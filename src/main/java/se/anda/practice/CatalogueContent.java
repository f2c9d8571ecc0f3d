package se.anda.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.scenario.ScenarioCatalogue.CatalogueEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The content of the catalogues, asked anew each time, so that an edited file is the one the next talk starts with. */
public final class CatalogueContent implements Content {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Supplier<ScenarioCatalogue> scenarios;
    private final Function<String, Optional<ContentVersion>> rubrics;
    private final Map<String, Scenario> read = new ConcurrentHashMap<>();

    /** @param rubrics finds a rubric by its id */
    public CatalogueContent(
            Supplier<ScenarioCatalogue> scenarios, Function<String, Optional<ContentVersion>> rubrics) {
        this.scenarios = scenarios;
        this.rubrics = rubrics;
    }

    @Override
    public List<Scenario> scenarios() {
        return scenarios.get().entries().stream().map(CatalogueEntry::scenario).toList();
    }

    @Override
    public List<Problem> problems() {
        return scenarios.get().problems();
    }

    @Override
    public DatedFacts datedFacts() {
        return scenarios.get().datedFacts();
    }

    @Override
    public Optional<ContentVersion> scenario(String id) {
        return scenarios
                .get()
                .find(id)
                .map(entry -> new ContentVersion(entry.hash(), ContentVersion.Kind.SCENARIO, id, entry.source()));
    }

    @Override
    public List<ContentVersion> rubrics(Scenario scenario) {
        return scenario.rubrics().stream().map(rubrics).flatMap(Optional::stream).toList();
    }

    /** Without the catalogue's checks: a kept version passed those of its day, and must stay readable. */
    @Override
    public Scenario read(ContentVersion scenario) {
        return read.computeIfAbsent(scenario.hash(), _ -> parse(scenario));
    }

    private static Scenario parse(ContentVersion version) {
        try {
            return MAPPER.treeToValue(YamlDocument.parse(version.id(), version.source()).tree(), Scenario.class);
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IllegalStateException("cannot read " + version, unreadable);
        }
    }
}
