package se.anda.model.rater;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The second ratings in the database. */
@Repository
public class KeptRatings {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptRatings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A rating with the talk it is of. */
    public record Kept(UUID practice, int attempt, String json) {
        public SecondRating rating() {
            return JSON.readValue(json, SecondRating.class);
        }

        /** Without what it says of anybody. */
        @Override
        public String toString() {
            return "Kept[" + practice + "]";
        }
    }

    public Optional<SecondRating> find(UUID practice, int attempt) {
        return jdbc.sql("select rating from second_rating where practice_id = :practice and attempt = :attempt")
                .param("practice", practice)
                .param("attempt", attempt)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, SecondRating.class));
    }

    /** All of them, without whose they are. */
    public List<SecondRating> all() {
        return jdbc.sql("select rating from second_rating order by practice_id, attempt")
                .query(String.class)
                .list()
                .stream()
                .map(json -> JSON.readValue(json, SecondRating.class))
                .toList();
    }

    /** Those of a trainee's own talks. */
    public List<Kept> of(UUID trainee) {
        return jdbc.sql("""
                select r.practice_id, r.attempt, r.rating from second_rating r join practice p on p.id = r.practice_id
                where p.trainee = :trainee order by r.rated_at
                """)
                .param("trainee", trainee)
                .query((row, _) -> new Kept(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                .list();
    }

    /** Kept only as long as the talk is. */
    @Transactional
    public void keep(UUID practice, int attempt, SecondRating rating) {
        jdbc.sql("delete from second_rating where practice_id = :practice and attempt = :attempt")
                .param("practice", practice)
                .param("attempt", attempt)
                .update();
        jdbc.sql("""
                insert into second_rating (practice_id, attempt, rated_at, rating)
                select p.id, cast(:attempt as integer), cast(:at as timestamp with time zone), cast(:rating as text)
                from practice p where p.id = :practice
                """)
                .param("practice", practice)
                .param("attempt", attempt)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("rating", JSON.writeValueAsString(rating))
                .update();
    }
}
