package se.anda.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open sessions in the database: one list for all instances of the program. */
@Repository
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OpenSession session) {
        jdbc.sql("""
                insert into open_session (id, account_id, browser, system, begun_at, seen_at)
                values (:id, :account, :browser, :system, :begun, :seen)
                """)
                .param("id", session.id())
                .param("account", session.account())
                .param("browser", session.browser())
                .param("system", session.system())
                .param("begun", session.begunAt().atOffset(ZoneOffset.UTC))
                .param("seen", session.seenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> seenAt(UUID session) {
        return jdbc.sql("select seen_at from open_session where id = :id")
                .param("id", session)
                .query((row, _) -> row.getObject("seen_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void seen(UUID session, Instant at) {
        jdbc.sql("update open_session set seen_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", session)
                .update();
    }

    /** Those seen since, the newest first. */
    List<OpenSession> since(Instant seen) {
        return jdbc.sql("select * from open_session where seen_at >= :seen order by seen_at desc, id")
                .param("seen", seen.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("browser"),
                        row.getString("system"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void forgetBefore(Instant seen) {
        jdbc.sql("delete from open_session where seen_at < :seen")
                .param("seen", seen.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID session) {
        jdbc.sql("delete from open_session where id = :id").param("id", session).update();
    }

    /** Ends one session of an account; whether there was such a one. */
    boolean end(UUID account, UUID session) {
        return jdbc.sql("delete from open_session where id = :id and account_id = :account")
                        .param("id", session)
                        .param("account", account)
                        .update()
                > 0;
    }

    int endOthers(UUID account, UUID kept) {
        return jdbc.sql("delete from open_session where account_id = :account and id <> :kept")
                .param("account", account)
                .param("kept", kept)
                .update();
    }
}
