package se.anda.authoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.account.Role;
import se.anda.content.YamlText;
import se.anda.practice.Content;
import se.anda.practice.ContentVersion;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricReader;
import se.anda.scenario.Scenario;

/** Where course leaders keep what they write. Every course leader may see and change every draft. */
@Service
public class Workspace {

    /** Characters in a draft. */
    public static final int MOST_CHARS = 1_000_000;

    private final Drafts drafts;
    private final Content content;
    private final AccountService accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    Workspace(Drafts drafts, Content content, AccountService accounts, AuditLog audit, Clock clock) {
        this.drafts = drafts;
        this.content = content;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whoever may write, signed in.
     *
     * @throws AccessDeniedException for everybody else
     */
    Account author() {
        return accounts.current()
                .filter(account -> account.role() == Role.COURSE_LEADER || account.role() == Role.ADMIN)
                .orElseThrow(() -> new AccessDeniedException("no author"));
    }

    /** A draft as the list shows it. */
    public record Row(Draft draft, long problems, int played) {}

    /** Last changed first. */
    public List<Row> list() {
        author();
        return drafts.all().stream()
                .map(draft -> new Row(draft, problems(draft), drafts.played(draft.contentId())))
                .toList();
    }

    /** Counted once for each version: a long text takes a while to check. */
    private long problems(Draft draft) {
        var known = counted.get(draft.id());
        if (known == null || known.version() != draft.version()) {
            known = new Counted(draft.version(), check(draft).hinders());
            counted.put(draft.id(), known);
        }
        return known.problems();
    }

    private record Counted(int version, long problems) {}

    public Optional<Draft> find(UUID id) {
        author();
        return drafts.find(id);
    }

    public DraftCheck check(Draft draft) {
        return check(draft, draft.source());
    }

    /** What a text would be worth as this draft. */
    public DraftCheck check(Draft draft, String source) {
        return DraftCheck.of(draft.kind(), draft.fileName(), source, content.datedFacts());
    }

    /** A new scenario from a starter template. */
    public Draft create(StarterTemplate template) {
        return add(ContentVersion.Kind.SCENARIO, withFreeId(template.source(), template.id()));
    }

    /** A draft of what trainees see now, from a file or published; empty when there is no such scenario. */
    public Optional<Draft> createFrom(String scenarioId) {
        return content.scenario(scenarioId).map(version -> add(ContentVersion.Kind.SCENARIO, version.source()));
    }

    /** The same text under an id of its own. */
    public Optional<Draft> duplicate(UUID id) {
        return find(id).map(draft -> add(draft.kind(), withFreeId(draft.source(), draft.contentId())));
    }

    /** Gives the scenario or rubric another Swedish title; empty when the text has none to change. */
    public Optional<SaveOutcome> rename(UUID id, String title) {
        return find(id).flatMap(draft -> YamlText.replace(draft.source(), "/title/sv", title)
                .or(() -> YamlText.replace(draft.source(), "/name/sv", title))
                .map(source -> save(id, draft.version(), source)));
    }

    /**
     * Keeps a text.
     *
     * @param from the version it was written from
     */
    public SaveOutcome save(UUID id, int from, String source) {
        var author = author();
        if (source.length() > MOST_CHARS) {
            return new SaveOutcome.TooLarge();
        }
        var saved = drafts.save(id, from, DraftLabel.of(source), author.id(), clock.instant(), source);
        return drafts.find(id)
                .map(draft -> saved ? new SaveOutcome.Saved(draft) : new SaveOutcome.Overtaken(draft))
                .orElseGet(SaveOutcome.Gone::new);
    }

    /** The text that the draft had before this version, of the {@value Drafts#STEPS} last. */
    public Optional<String> before(Draft draft) {
        author();
        return drafts.before(draft.id(), draft.version());
    }

    public void sendToReview(UUID id) {
        author();
        drafts.status(id, Draft.Status.IN_REVIEW);
    }

    public void archive(UUID id) {
        var author = author();
        drafts.status(id, Draft.Status.ARCHIVED);
        audit.add(author.username(), "content.archive", id.toString());
    }

    public void takeBack(UUID id) {
        author();
        drafts.status(id, Draft.Status.DRAFT);
    }

    /** A file that was sent, as drafts of its own; the ids stay as they are. */
    public ImportOutcome take(byte[] file) {
        var author = author();
        return switch (ContentArchive.read(file)) {
            case ContentArchive.Outcome.Refused(var reason, var entry) -> new ImportOutcome.Refused(reason, entry);
            case ContentArchive.Outcome.Read(var items) -> {
                var taken = new ArrayList<Draft>();
                items.forEach(item -> taken.add(add(item.kind(), item.source())));
                audit.add(author.username(), "content.import", Integer.toString(taken.size()));
                yield new ImportOutcome.Taken(taken);
            }
        };
    }

    /** A scenario with the rubrics it names, as trainees have them now; a rubric alone. */
    public byte[] pack(Draft draft) {
        author();
        var items = new ArrayList<ContentArchive.Item>();
        items.add(new ContentArchive.Item(draft.kind(), draft.fileName(), draft.source()));
        check(draft).scenario().ifPresent(scenario -> content.rubrics(scenario)
                .forEach(rubric -> items.add(new ContentArchive.Item(rubric.kind(), rubric.id() + ".yaml", rubric.source()))));
        return ContentArchive.zip(items);
    }

    /** The rubrics that the scenario names, as trainees have them now. */
    public List<Rubric> rubrics(Scenario scenario) {
        return content.rubrics(scenario).stream()
                .map(version -> RubricReader.kept(version.id(), version.source()))
                .toList();
    }

    private Draft add(ContentVersion.Kind kind, String source) {
        var id = drafts.add(kind, DraftLabel.of(source), author().id(), clock.instant(), source);
        return drafts.find(id).orElseThrow(() -> new IllegalStateException("not kept: " + id));
    }

    /** The text with an id that no draft and nothing published has. */
    private String withFreeId(String source, String id) {
        var taken = new HashSet<String>();
        drafts.all().forEach(draft -> taken.add(draft.contentId()));
        content.scenarios().forEach(scenario -> taken.add(scenario.id()));
        var number = 1;
        var free = id;
        while (taken.contains(free)) {
            number++;
            free = id + "-" + number;
        }
        return YamlText.replace(source, "/id", free).orElse(source);
    }
}
