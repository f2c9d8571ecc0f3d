package se.anda.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trainees' own ratings, kept with the talks they are about and erased with them. */
@Repository
public class OwnRatings {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnRatings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One rating in its place, for the owner's export. */
    record Kept(UUID practice, int attempt, String at, OwnRating rating) {}

    /** Empty as long as the trainee has neither rated the attempt nor gone by, and for somebody else's talk. */
    public Optional<OwnRating> find(UUID trainee, UUID practice, int attempt) {
        return jdbc.sql("""
                select r.* from own_rating r join practice p on p.id = r.practice_id
                where p.id = :practice and p.trainee = :trainee and r.attempt = :attempt
                """)
                .param("practice", practice)
                .param("trainee", trainee)
                .param("attempt", attempt)
                .query((row, _) -> rating(row))
                .optional();
    }

    /** Keeps what the trainee thought of an own attempt. The first stands: what comes after has read the feedback. */
    public void keep(UUID trainee, UUID practice, int attempt, OwnRating rating) {
        jdbc.sql("""
                insert into own_rating (practice_id, attempt, went_well, listening, sharing, drawing_out, rated_at)
                select p.id, cast(:attempt as integer), cast(:well as varchar), cast(:listening as integer),
                       cast(:sharing as integer), cast(:drawing as integer), :at from practice p
                where p.id = :practice and p.trainee = :trainee on conflict do nothing
                """)
                .param("practice", practice)
                .param("trainee", trainee)
                .param("attempt", attempt)
                .param("well", rating.wentWell())
                .param("listening", rating.values().get(OwnScale.LISTENING))
                .param("sharing", rating.values().get(OwnScale.SHARING))
                .param("drawing", rating.values().get(OwnScale.DRAWING_OUT))
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Kept> all(UUID trainee) {
        return jdbc.sql("""
                select r.* from own_rating r join practice p on p.id = r.practice_id
                where p.trainee = :trainee order by r.rated_at, r.practice_id, r.attempt
                """)
                .param("trainee", trainee)
                .query((row, _) -> new Kept(
                        row.getObject("practice_id", UUID.class),
                        row.getInt("attempt"),
                        row.getObject("rated_at", OffsetDateTime.class).toInstant().toString(),
                        rating(row)))
                .list();
    }

    private static OwnRating rating(ResultSet row) throws SQLException {
        var values = new EnumMap<OwnScale, Integer>(OwnScale.class);
        for (var scale : OwnScale.values()) {
            var value = row.getInt(scale.name().toLowerCase(java.util.Locale.ROOT));
            if (!row.wasNull()) {
                values.put(scale, value);
            }
        }
        return new OwnRating(row.getString("went_well"), values);
    }
}
