package se.anda.model;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The endpoint that an administrator set. */
@Repository
class EndpointStore {

    private final JdbcClient jdbc;
    private final KeySeal seal;
    private final Clock clock;

    EndpointStore(JdbcClient jdbc, KeySeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * As it is kept.
     *
     * @param sealedKey null where the endpoint takes none
     */
    record Kept(Endpoint.Api api, URI baseUrl, String model, @Nullable String sealedKey, Instant at) {}

    Optional<Kept> find() {
        return jdbc.sql("select * from model_endpoint where id = 1").query((row, _) -> kept(row)).optional();
    }

    /** With its key, to be used. */
    Endpoint open(Kept kept) {
        var sealed = kept.sealedKey();
        return new Endpoint(kept.api(), kept.baseUrl(), sealed == null ? null : seal.open(sealed), kept.model());
    }

    @Transactional
    void save(Endpoint endpoint, UUID by) {
        remove();
        var key = endpoint.key();
        jdbc.sql("""
                insert into model_endpoint (id, api, base_url, model, sealed_key, changed_by, changed_at)
                values (1, :api, :url, :model, :key, :by, :at)
                """)
                .param("api", endpoint.api().name())
                .param("url", endpoint.baseUrl().toString())
                .param("model", endpoint.model())
                .param("key", key == null ? null : seal.seal(key))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove() {
        jdbc.sql("delete from model_endpoint").update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Endpoint.Api.valueOf(row.getString("api")),
                URI.create(row.getString("base_url")),
                row.getString("model"),
                row.getString("sealed_key"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
