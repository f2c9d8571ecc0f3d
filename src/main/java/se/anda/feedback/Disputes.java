package se.anda.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes that a trainee has said no to: "that is not what I meant". Kept with the talk and erased with it. */
@Repository
public class Disputes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Disputes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An utterance whose reading is disputed.
     *
     * @param turn id of the turn
     * @param utterance its place in the volley, from 0
     */
    public record Place(int turn, int utterance) {}

    /** One dispute in its talk, for the owner's export. */
    record Kept(UUID practice, Place place) {}

    /** Of a talk that the caller has the right to. */
    public Set<Place> of(UUID practice) {
        return jdbc.sql("select turn, utterance from dispute where practice_id = :practice")
                .param("practice", practice)
                .query((row, _) -> new Place(row.getInt("turn"), row.getInt("utterance")))
                .set();
    }

    /** Disputes a code of the trainee's own talk, or takes that back. Of somebody else's talk nothing is changed. */
    public void dispute(UUID trainee, UUID practice, Place place, boolean disputed) {
        var sql = disputed
                ? """
                  insert into dispute (practice_id, turn, utterance, disputed_at)
                  select p.id, cast(:turn as integer), cast(:utterance as integer), :at from practice p
                  where p.id = :practice and p.trainee = :trainee on conflict do nothing
                  """
                : """
                  delete from dispute where practice_id = :practice and turn = :turn and utterance = :utterance
                  and exists (select 1 from practice p where p.id = :practice and p.trainee = :trainee)
                  """;
        var statement = jdbc.sql(sql)
                .param("practice", practice)
                .param("trainee", trainee)
                .param("turn", place.turn())
                .param("utterance", place.utterance());
        (disputed ? statement.param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)) : statement)
                .update();
    }

    List<Kept> all(UUID trainee) {
        return jdbc.sql("""
                select d.practice_id, d.turn, d.utterance from dispute d join practice p on p.id = d.practice_id
                where p.trainee = :trainee order by d.practice_id, d.turn, d.utterance
                """)
                .param("trainee", trainee)
                .query((row, _) -> new Kept(
                        row.getObject("practice_id", UUID.class),
                        new Place(row.getInt("turn"), row.getInt("utterance"))))
                .list();
    }
}
