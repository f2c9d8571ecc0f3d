package se.anda.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.anda.content.ContentFolder;
import se.anda.content.ContentFolder.SourceFile;
import se.anda.content.Problem;

/** The scenarios that can be played, and what is wrong with those that cannot. Immutable. */
public final class ScenarioCatalogue {

    /** The file of dated facts; it is no scenario. */
    public static final String FACTS_FILE = "facts-sv.yaml";

    private static final String BUNDLED = "/content/scenarios";

    private final Map<String, CatalogueEntry> entries;
    private final List<Problem> problems;
    private final DatedFacts datedFacts;

    private ScenarioCatalogue(Map<String, CatalogueEntry> entries, List<Problem> problems, DatedFacts datedFacts) {
        this.entries = entries;
        this.problems = List.copyOf(problems);
        this.datedFacts = datedFacts;
    }

    /**
     * A scenario and the file it was read from.
     *
     * @param hash SHA-256 of the file, as hex: the scenario's version
     * @param source the YAML
     */
    public record CatalogueEntry(Scenario scenario, String hash, String source) {}

    /** The scenarios of a folder. Files that cannot be played are left out and told of in {@link #problems()}. */
    public static ScenarioCatalogue load(Path folder) {
        return of(ContentFolder.in(folder));
    }

    /** The scenarios that came with the program. */
    public static ScenarioCatalogue bundled() {
        return of(ContentFolder.bundled(BUNDLED));
    }

    private static ScenarioCatalogue of(List<SourceFile> files) {
        var problems = new ArrayList<Problem>();
        var facts = files.stream()
                .filter(file -> file.name().equals(FACTS_FILE) && file.text() != null)
                .findFirst()
                .map(file -> DatedFacts.parse(file.name(), String.valueOf(file.text())))
                .orElse(DatedFacts.NONE);
        problems.addAll(facts.problems());
        var reader = new ScenarioReader(facts);
        var entries = new LinkedHashMap<String, CatalogueEntry>();
        var names = new HashMap<String, String>();
        for (var file : files) {
            var text = file.text();
            if (file.name().equals(FACTS_FILE) && text != null) {
                continue;
            }
            if (text == null) {
                problems.add(new Problem(file.name(), 1, Problem.Severity.PROBLEM, String.valueOf(file.flaw())));
                continue;
            }
            var outcome = reader.read(file.name(), text);
            problems.addAll(outcome.problems());
            if (outcome instanceof ScenarioReader.Outcome.Read read) {
                var entry = new CatalogueEntry(read.scenario(), file.hash(), text);
                if (entries.putIfAbsent(read.scenario().id(), entry) != null) {
                    problems.add(new Problem(file.name(), 1, Problem.Severity.PROBLEM, "id «" + read.scenario().id()
                            + "» finns redan i en annan fil: byt id"));
                } else {
                    names.put(read.scenario().id(), file.name());
                }
            }
        }
        for (var entry : List.copyOf(entries.values())) {
            var found = FollowsChecks.of(entry, names.get(entry.scenario().id()), entries);
            problems.addAll(found);
            if (found.stream().anyMatch(Problem::isProblem)) {
                entries.remove(entry.scenario().id());
            }
        }
        return new ScenarioCatalogue(entries, problems, facts);
    }

    /** In the order of the file names. */
    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<Problem> problems() {
        return problems;
    }

    public DatedFacts datedFacts() {
        return datedFacts;
    }
}
