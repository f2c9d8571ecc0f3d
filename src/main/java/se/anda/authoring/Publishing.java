package se.anda.authoring;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.anda.account.AuditLog;
import se.anda.authoring.PublishingCheck.Condition;
import se.anda.coding.Coders;
import se.anda.content.Problem;
import se.anda.practice.ContentVersion;

/**
 * Makes a draft an immutable version that trainees meet from then on; talks that go on keep the version they began with. A
 * scenario is let out when simulated trainees have played this very text and every condition is met, a rubric when it has no
 * problem.
 */
@Service
public class Publishing {

    /** Characters in a note. */
    public static final int MOST_NOTE = 500;

    private static final int REPORTS_KEPT = 30;

    private final Workspace workspace;
    private final Drafts drafts;
    private final PublishedContents published;
    private final RegressionTalks regression;
    private final RubricTrial trial;
    private final AuditLog audit;
    private final Clock clock;
    private final int seeds;
    private final Map<String, PlaytestReport> reports = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PlaytestReport> eldest) {
            return size() > REPORTS_KEPT;
        }
    };

    Publishing(
            Workspace workspace,
            Drafts drafts,
            PublishedContents published,
            RegressionTalks regression,
            RubricTrial trial,
            AuditLog audit,
            Clock clock,
            @Value("${anda.playtest.seeds:" + PlaytestSeries.USUAL_SEEDS + "}") int seeds) {
        this.workspace = workspace;
        this.drafts = drafts;
        this.published = published;
        this.regression = regression;
        this.trial = trial;
        this.audit = audit;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * Lets simulated trainees play the draft; takes some ten seconds.
     *
     * @return empty when it is no scenario that can be played
     * @throws PlaytestSeries.Stopped when the progress says so
     */
    public Optional<PlaytestReport> playtest(Draft draft, PlaytestSeries.Progress progress) {
        var check = workspace.check(draft);
        return check.scenario().map(scenario -> {
            var coders = Coders.embedded();
            var series = new PlaytestSeries(new Playtest(coders.volleys(), coders.roleTalk()));
            var report = PlaytestReport.of(scenario, check.problems(), series.play(scenario, seeds, progress));
            synchronized (reports) {
                reports.put(draft.source(), report);
            }
            return report.with(regression.check(scenario));
        });
    }

    /** What the playtest of this very text showed, while it is remembered; the kept talks are played anew. */
    public Optional<PlaytestReport> report(Draft draft) {
        synchronized (reports) {
            return Optional.ofNullable(reports.get(draft.source()))
                    .map(report -> report.with(regression.check(report.scenario())));
        }
    }

    /**
     * Publishes a draft as it stands.
     *
     * @param version of the draft that was looked at
     * @param note what is new, in plain words
     */
    @Transactional
    public PublishOutcome publish(UUID id, int version, String note) {
        var draft = workspace.find(id).filter(found -> found.version() == version && !found.contentId().isEmpty());
        if (draft.isEmpty()) {
            return new PublishOutcome.Gone();
        }
        if (note.isBlank() || note.strip().length() > MOST_NOTE) {
            return new PublishOutcome.NoteWanted();
        }
        var checks = checks(draft.get());
        if (checks.isEmpty()) {
            return new PublishOutcome.NotTested();
        }
        var hindering = checks.get().stream().filter(PublishingCheck::hinders).toList();
        return hindering.isEmpty() ? let(draft.get(), note.strip()) : new PublishOutcome.Hindered(hindering);
    }

    private Optional<List<PublishingCheck>> checks(Draft draft) {
        var problems = workspace.check(draft).problems().stream().filter(Problem::isProblem).map(Problem::toString).toList();
        var noProblems = PublishingCheck.of(Condition.NO_PROBLEMS, problems.isEmpty(), problems);
        if (!problems.isEmpty()) {
            return Optional.of(List.of(noProblems));
        }
        if (draft.kind() == ContentVersion.Kind.RUBRIC) {
            return workspace.check(draft).rubric().map(rubric -> List.of(noProblems, trial.check(rubric)));
        }
        return report(draft).map(PlaytestReport::checks);
    }

    private PublishOutcome let(Draft draft, String note) {
        var author = workspace.author();
        published.add(draft, note, author.id(), clock.instant());
        drafts.status(draft.id(), Draft.Status.PUBLISHED);
        audit.add(author.username(), "content.publish", draft.contentId());
        return new PublishOutcome.Published(published.of(draft.kind(), draft.contentId()).getFirst());
    }

    /** All that was published of the draft's scenario or rubric, newest first. */
    public List<PublishedVersion> versions(Draft draft) {
        return draft.contentId().isEmpty() ? List.of() : published.of(draft.kind(), draft.contentId());
    }

    /**
     * Publishes an earlier version anew, and makes it the draft's text. It was let out once, so it is not tested again.
     *
     * @param version of the draft that was looked at
     * @param note what to call it
     */
    @Transactional
    public PublishOutcome restore(UUID id, int version, PublishedVersion earlier, String note) {
        return switch (workspace.save(id, version, earlier.source())) {
            case SaveOutcome.Saved(var draft) -> let(draft, note);
            case SaveOutcome.Overtaken _, SaveOutcome.TooLarge _, SaveOutcome.Gone _ -> new PublishOutcome.Gone();
        };
    }
}
