package se.anda.practice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of one talk as it stands in the database, for whoever hands it out unread. */
@Repository
class StoredEvents {

    private final JdbcClient jdbc;

    StoredEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param payload JSON */
    record StoredEvent(int seq, String at, String type, String payload) {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "StoredEvent[" + seq + ", " + type + "]";
        }
    }

    List<StoredEvent> of(UUID practice) {
        return jdbc.sql("""
                select seq, type, payload, happened_at from practice_event where practice_id = :practice order by seq
                """)
                .param("practice", practice)
                .query((row, _) -> new StoredEvent(
                        row.getInt("seq"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant().toString(),
                        row.getString("type"),
                        row.getString("payload")))
                .list();
    }
}
