package se.anda.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.anda.content.Problem;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;

/** What stands in files, and what was published in the app in its place or beside it. */
final class ContentWithPublished implements Content {

    private final Content files;
    private final PublishedContent published;

    ContentWithPublished(Content files, PublishedContent published) {
        this.files = files;
        this.published = published;
    }

    @Override
    public List<Scenario> scenarios() {
        var scenarios = new LinkedHashMap<String, Scenario>();
        files.scenarios().forEach(scenario -> scenarios.put(scenario.id(), scenario));
        published(ContentVersion.Kind.SCENARIO)
                .forEach(version -> readable(version).ifPresent(scenario -> scenarios.put(version.id(), scenario)));
        return List.copyOf(scenarios.values());
    }

    /** One that an older program published and this one cannot read must not hide the others. */
    private Optional<Scenario> readable(ContentVersion version) {
        try {
            return Optional.of(read(version));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<Problem> problems() {
        return files.problems();
    }

    @Override
    public DatedFacts datedFacts() {
        return files.datedFacts().with(published.facts());
    }

    @Override
    public Optional<ContentVersion> scenario(String id) {
        return find(ContentVersion.Kind.SCENARIO, id).or(() -> files.scenario(id));
    }

    @Override
    public List<ContentVersion> rubrics(Scenario scenario) {
        var kept = new LinkedHashMap<String, ContentVersion>();
        files.rubrics(scenario).forEach(version -> kept.put(version.id(), version));
        var found = new ArrayList<ContentVersion>();
        for (var id : scenario.rubrics()) {
            find(ContentVersion.Kind.RUBRIC, id).or(() -> Optional.ofNullable(kept.get(id))).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public Scenario read(ContentVersion scenario) {
        return files.read(scenario);
    }

    private Optional<ContentVersion> find(ContentVersion.Kind kind, String id) {
        return published(kind).stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private List<ContentVersion> published(ContentVersion.Kind kind) {
        return published.newest().stream().filter(version -> version.kind() == kind).toList();
    }
}
