package se.anda.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.PracticeEvent.Said;

/** The talks in the database. Events are added only; the row beside them follows the log. */
@Repository
class Practices {

    private final JdbcClient jdbc;

    Practices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new talk and the content it is pinned to. */
    @Transactional
    public void start(Practice practice, List<ContentVersion> pinned) {
        pinned.forEach(this::keep);
        jdbc.sql("""
                insert into practice (id, trainee, scenario_id, trainee_role, language, status, started_at, updated_at,
                                      replies, attempts, ending, events)
                values (:id, :trainee, :scenario, :role, :language, :status, :at, :at, 0, 1, null, 1)
                """)
                .param("id", practice.id())
                .param("trainee", practice.start().trainee())
                .param("scenario", practice.start().scenario().id())
                .param("role", practice.start().traineeRole().tag())
                .param("language", practice.start().language().tag())
                .param("status", practice.status().name())
                .param("at", utc(practice.startedAt()))
                .update();
        add(practice.id(), new LoggedEvent(1, practice.startedAt(), practice.start()));
    }

    private void keep(ContentVersion version) {
        jdbc.sql("""
                insert into content_version (hash, kind, content_id, source)
                values (:hash, :kind, :id, :source) on conflict do nothing
                """)
                .param("hash", version.hash())
                .param("kind", version.kind().name())
                .param("id", version.id())
                .param("source", version.source())
                .update();
    }

    /**
     * Adds events to a talk, all or none.
     *
     * @param from the talk that the events follow on
     * @return the talk after them
     * @throws OptimisticLockingFailureException when the talk has gone on since it was read
     */
    @Transactional
    public Practice append(Practice from, List<PracticeEvent> events, Instant at) {
        var next = from;
        var logged = new ArrayList<LoggedEvent>();
        for (var event : events) {
            next = next.after(event, at);
            logged.add(new LoggedEvent(next.events(), at, event));
        }
        follow(from, next, at);
        logged.forEach(event -> add(from.id(), event));
        return next;
    }

    private void follow(Practice from, Practice next, Instant at) {
        var rows = jdbc.sql("""
                update practice set status = :status, updated_at = :at, replies = :replies, attempts = :attempts,
                                    ending = :ending, events = :events
                where id = :id and events = :before
                """)
                .param("status", next.status().name())
                .param("at", utc(at))
                .param("replies", next.head().number())
                .param("attempts", next.attempts().size())
                .param("ending", next.attempt().ending())
                .param("events", next.events())
                .param("id", from.id())
                .param("before", from.events())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("talk " + from.id() + " has gone on");
        }
    }

    private void add(UUID practice, LoggedEvent logged) {
        jdbc.sql("""
                insert into practice_event (practice_id, seq, type, payload, happened_at, idempotency_key)
                values (:practice, :seq, :type, :payload, :at, :key)
                """)
                .param("practice", practice)
                .param("seq", logged.seq())
                .param("type", EventJson.type(logged.event()))
                .param("payload", EventJson.write(logged.event()))
                .param("at", utc(logged.at()))
                .param("key", logged.event() instanceof Said said ? said.key() : null)
                .update();
    }

    /** The trainee's own talk. */
    Optional<Practice> find(UUID trainee, UUID practice) {
        var log = jdbc.sql("""
                select e.seq, e.type, e.payload, e.happened_at
                from practice_event e join practice p on p.id = e.practice_id
                where p.id = :practice and p.trainee = :trainee order by e.seq
                """)
                .param("practice", practice)
                .param("trainee", trainee)
                .query((row, _) -> new LoggedEvent(
                        row.getInt("seq"),
                        instant(row, "happened_at"),
                        EventJson.read(row.getString("type"), row.getString("payload"))))
                .list();
        return log.isEmpty() ? Optional.empty() : Optional.of(Practice.of(practice, log));
    }

    List<PracticeSummary> list(UUID trainee) {
        return jdbc.sql("select * from practice where trainee = :trainee order by started_at desc, id")
                .param("trainee", trainee)
                .query((row, _) -> summary(row))
                .list();
    }

    private static PracticeSummary summary(ResultSet row) throws SQLException {
        return new PracticeSummary(
                row.getObject("id", UUID.class),
                row.getString("scenario_id"),
                TraineeRole.ofTag(row.getString("trainee_role")),
                Language.ofTag(row.getString("language")),
                PracticeStatus.valueOf(row.getString("status")),
                instant(row, "started_at"),
                instant(row, "updated_at"),
                row.getInt("replies"),
                row.getInt("attempts"),
                row.getString("ending"));
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when no talk was pinned to it */
    ContentVersion content(String hash) {
        return jdbc.sql("select hash, kind, content_id, source from content_version where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new ContentVersion(
                        row.getString("hash"),
                        ContentVersion.Kind.valueOf(row.getString("kind")),
                        row.getString("content_id"),
                        row.getString("source")))
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
