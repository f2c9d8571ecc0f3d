package se.anda.practice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether a trainee has the coach beside a talk: what each reply was and how it was taken, while the talk goes on. Not in
 * the log: it changes nothing of what is said.
 */
@Repository
public class Coaching {

    /** From this many talks of a scenario on, one is meant to manage without. */
    static final int ENOUGH = 2;

    private final JdbcClient jdbc;

    Coaching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether to suggest the coach for the next talk of a scenario: yes for the first two; broken-off ones do not count. */
    public static boolean suggested(List<PracticeSummary> earlier, String scenario) {
        return earlier.stream()
                        .filter(talk -> talk.scenarioId().equals(scenario) && talk.status() != PracticeStatus.ABANDONED)
                        .count()
                < ENOUGH;
    }

    /** False also for a talk that is not the trainee's. */
    public boolean isOn(UUID trainee, UUID practice) {
        return jdbc.sql("select coach from practice where id = :id and trainee = :trainee")
                .param("id", practice)
                .param("trainee", trainee)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Does nothing to a talk that is not the trainee's. */
    public void set(UUID trainee, UUID practice, boolean on) {
        jdbc.sql("update practice set coach = :coach where id = :id and trainee = :trainee")
                .param("coach", on)
                .param("id", practice)
                .param("trainee", trainee)
                .update();
    }
}
