package se.anda.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.anda.account.AccountService;
import se.anda.account.Role;

/**
 * Replies that a role did not understand, left by their trainees to those who write the scenario. Only what the trainee has
 * seen and left is there, masked, without a name; it can be taken back as long as nobody has used it.
 */
@Service
public class Releases {

    private static final int MOST = 4000;

    private final JdbcClient jdbc;
    private final PracticeService practices;
    private final AccountService accounts;
    private final Clock clock;

    Releases(JdbcClient jdbc, PracticeService practices, AccountService accounts, Clock clock) {
        this.jdbc = jdbc;
        this.practices = practices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A reply in the leaders' inbox. */
    public record Released(UUID practice, int turn, String scenario, String roleLine, String volley, NotUnderstood.Reason reason) {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Released[" + scenario + " " + turn + "]";
        }
    }

    /** As it would be left: the trainee sees it before choosing. */
    public String masked(Practice practice, NotUnderstood one) {
        return cut(Masking.of(one.volley(), source(practice)));
    }

    private String source(Practice practice) {
        return practices.pinned(practice).stream()
                .filter(version -> version.kind() == ContentVersion.Kind.SCENARIO)
                .map(ContentVersion::source)
                .findFirst()
                .orElse("");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(MOST, text.length()));
    }

    /** Leaves an own reply; nothing happens for somebody else's talk. */
    @Transactional
    public void release(UUID trainee, UUID practice, NotUnderstood one) {
        var talk = practices.find(trainee, practice);
        if (talk.isEmpty()) {
            return;
        }
        takeBack(trainee, practice, one.turn());
        jdbc.sql("""
                insert into released_volley (practice_id, turn, scenario_id, role_line, volley, why, released_at, settled)
                values (:practice, :turn, :scenario, :line, :volley, :why, :at, false)
                """)
                .param("practice", practice)
                .param("turn", one.turn())
                .param("scenario", talk.get().start().scenario().id())
                .param("line", cut(one.roleLine()))
                .param("volley", masked(talk.get(), one))
                .param("why", one.reason().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takeBack(UUID trainee, UUID practice, int turn) {
        if (practices.find(trainee, practice).isPresent()) {
            jdbc.sql("delete from released_volley where practice_id = :practice and turn = :turn")
                    .param("practice", practice)
                    .param("turn", turn)
                    .update();
        }
    }

    /** The turns that the trainee has left. */
    public Set<Integer> of(UUID trainee, UUID practice) {
        return practices.find(trainee, practice).isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select turn from released_volley where practice_id = :practice")
                        .param("practice", practice)
                        .query(Integer.class)
                        .list());
    }

    /** For course leaders: what nobody has seen to yet, by scenario. */
    public List<Released> inbox() {
        leader();
        return jdbc.sql("select * from released_volley where not settled order by scenario_id, released_at, turn")
                .query((row, _) -> released(row))
                .list();
    }

    /** For course leaders: it has been used, or laid aside. */
    public void settle(Released one) {
        leader();
        jdbc.sql("update released_volley set settled = true where practice_id = :practice and turn = :turn")
                .param("practice", one.practice())
                .param("turn", one.turn())
                .update();
    }

    private void leader() {
        accounts.current()
                .filter(account -> account.role() != Role.TRAINEE)
                .orElseThrow(() -> new AccessDeniedException("for course leaders"));
    }

    private static Released released(ResultSet row) throws SQLException {
        return new Released(
                row.getObject("practice_id", UUID.class),
                row.getInt("turn"),
                row.getString("scenario_id"),
                row.getString("role_line"),
                row.getString("volley"),
                NotUnderstood.Reason.valueOf(row.getString("why")));
    }
}
