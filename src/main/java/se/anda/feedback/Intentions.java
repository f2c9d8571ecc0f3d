package se.anda.feedback;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the trainees mean to try in real talks; one at a time. */
@Repository
public class Intentions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Intentions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a skill along from one of the trainee's own talks, in the place of one not yet answered.
     *
     * @return its id; empty for somebody else's talk
     */
    @Transactional
    public Optional<UUID> choose(UUID trainee, UUID practice, String skill, @Nullable String example) {
        var id = UUID.randomUUID();
        jdbc.sql("delete from intention where trainee = :trainee and answer is null").param("trainee", trainee).update();
        var rows = jdbc.sql("""
                insert into intention (id, trainee, practice_id, skill, example, chosen_at)
                select cast(:id as uuid), p.trainee, p.id, cast(:skill as varchar), cast(:example as varchar), :at
                from practice p where p.id = :practice and p.trainee = :trainee
                """)
                .param("id", id)
                .param("skill", skill)
                .param("example", example)
                .param("at", now())
                .param("practice", practice)
                .param("trainee", trainee)
                .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** The one that has no answer yet. */
    public Optional<Intention> open(UUID trainee) {
        return all(trainee).stream().filter(intention -> intention.answer() == null).findFirst();
    }

    /** Answers an own one; the first answer stands. */
    public void answer(UUID trainee, UUID id, Intention.Answer answer, @Nullable String note) {
        var said = note == null || note.isBlank() ? null : note.strip();
        if (said != null && said.length() > Intention.MAX_NOTE) {
            throw new IllegalArgumentException("longer than " + Intention.MAX_NOTE + ": " + said.length());
        }
        jdbc.sql("""
                update intention set answer = :answer, note = :note, answered_at = :at
                where id = :id and trainee = :trainee and answer is null
                """)
                .param("answer", answer.name())
                .param("note", said)
                .param("at", now())
                .param("id", id)
                .param("trainee", trainee)
                .update();
    }

    /** Lets go of an own one that has no answer. */
    public void drop(UUID trainee, UUID id) {
        jdbc.sql("delete from intention where id = :id and trainee = :trainee and answer is null")
                .param("id", id)
                .param("trainee", trainee)
                .update();
    }

    /** The trainee's own, newest first. */
    List<Intention> all(UUID trainee) {
        return jdbc.sql("select * from intention where trainee = :trainee order by chosen_at desc, id")
                .param("trainee", trainee)
                .query((row, _) -> {
                    var answer = row.getString("answer");
                    return new Intention(
                            row.getObject("id", UUID.class),
                            row.getObject("practice_id", UUID.class),
                            row.getString("skill"),
                            row.getString("example"),
                            answer == null ? null : Intention.Answer.valueOf(answer),
                            row.getString("note"));
                })
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
