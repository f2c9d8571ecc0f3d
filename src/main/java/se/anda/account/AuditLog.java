package se.anda.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail: who did what to whom, and when. Added to, never altered; never holds what was said in a talk. */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param who username, or {@code -} where unknown
     * @param what for instance {@code account.created}, at most 64 characters
     * @param target username or id, at most 100 characters
     */
    public void add(String who, String what, String target) {
        jdbc.sql("insert into audit_entry (happened_at, who, what, target) values (:at, :who, :what, :target)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("what", what)
                .param("target", target)
                .update();
    }

    /** The newest entries, newest first. For administrators. */
    public List<AuditEntry> newest(int most) {
        return jdbc.sql("select happened_at, who, what, target from audit_entry order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> new AuditEntry(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("what"),
                        row.getString("target")))
                .list();
    }
}
