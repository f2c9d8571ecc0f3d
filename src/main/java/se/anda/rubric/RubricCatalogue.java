package se.anda.rubric;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleKind;
import se.anda.content.ContentFolder;
import se.anda.content.ContentFolder.SourceFile;
import se.anda.content.Problem;

/** The rubrics that can be used, and what is wrong with those that cannot. Immutable. */
public final class RubricCatalogue {

    private static final String BUNDLED = "/content/rubrics";

    private final Map<String, CatalogueEntry> entries;
    private final List<Problem> problems;

    private RubricCatalogue(Map<String, CatalogueEntry> entries, List<Problem> problems) {
        this.entries = entries;
        this.problems = List.copyOf(problems);
    }

    /**
     * A rubric and the file it was read from.
     *
     * @param hash SHA-256 of the file, as hex: the rubric's version
     * @param source the YAML
     */
    public record CatalogueEntry(Rubric rubric, String hash, String source) {}

    /** The rubrics of a folder. Files that cannot be used are left out and told of in {@link #problems()}. */
    public static RubricCatalogue load(Path folder) {
        return of(ContentFolder.in(folder));
    }

    /** The rubrics that came with the program. */
    public static RubricCatalogue bundled() {
        return of(ContentFolder.bundled(BUNDLED));
    }

    private static RubricCatalogue of(List<SourceFile> files) {
        var problems = new ArrayList<Problem>();
        var reader = new RubricReader();
        var entries = new LinkedHashMap<String, CatalogueEntry>();
        for (var file : files) {
            var text = file.text();
            if (text == null) {
                problems.add(problem(file, "är inte sparad som UTF-8: spara om den"));
                continue;
            }
            var outcome = reader.read(file.name(), text);
            problems.addAll(outcome.problems());
            if (outcome instanceof RubricReader.Outcome.Read(var rubric, _)
                    && entries.putIfAbsent(rubric.id(), new CatalogueEntry(rubric, file.hash(), text)) != null) {
                problems.add(problem(file, "id «" + rubric.id() + "» finns redan i en annan fil: byt id"));
            }
        }
        return new RubricCatalogue(entries, problems);
    }

    private static Problem problem(SourceFile file, String message) {
        return new Problem(file.name(), 1, Problem.Severity.PROBLEM, message);
    }

    /** In the order of the file names. */
    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All that are for talks with this role; null: those that are for any. */
    public List<Rubric> fitting(@Nullable RoleKind role) {
        return entries.values().stream()
                .map(CatalogueEntry::rubric)
                .filter(rubric -> rubric.fits(role))
                .toList();
    }

    public List<Problem> problems() {
        return problems;
    }
}
