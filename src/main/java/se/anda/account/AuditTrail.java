package se.anda.account;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The audit trail, read. All of it is for administrators. Days are those of the program's own time zone. */
@Service
public class AuditTrail {

    private static final OffsetDateTime BEGINNING = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime END = Instant.parse("9000-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final AuditLog audit;

    AuditTrail(JdbcClient jdbc, AccountService accounts, AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * The newest entries that fit, newest first.
     *
     * @param most 1 or more
     */
    public List<AuditEntry> find(AuditFilter filter, int most) {
        accounts.requireAdmin();
        return jdbc.sql("""
                select happened_at, who, what, target from audit_entry
                where (:person = '' or who = :person or target = :person) and what like :what escape '!'
                  and happened_at >= :from and happened_at < :until
                order by id desc limit :most
                """)
                .param("person", Usernames.normal(filter.person()))
                .param("what", beginsWith(filter.what().strip()))
                .param("from", day(filter.from(), 0, BEGINNING))
                .param("until", day(filter.to(), 1, END))
                .param("most", most)
                .query((row, _) -> AuditLog.entry(row))
                .list();
    }

    /** The entries that fit, newest first, as a table. That it was taken out is itself noted. */
    public void csv(AuditFilter filter, OutputStream out) throws IOException {
        var admin = accounts.requireAdmin();
        var csv = new Csv(out);
        csv.row(List.of("at", "who", "what", "target"));
        for (var entry : find(filter, Integer.MAX_VALUE)) {
            csv.row(List.of(entry.at(), entry.who(), entry.what(), entry.target()));
        }
        csv.flush();
        audit.add(admin.username(), "audit.exported", "-");
    }

    private static String beginsWith(String what) {
        return what.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static OffsetDateTime day(@Nullable LocalDate day, int plus, OffsetDateTime otherwise) {
        return day == null
                ? otherwise
                : day.plusDays(plus).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
