package se.anda.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The access tokens in the database, by their hash. */
@Repository
class AccessTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(AccessToken token, String hash) {
        jdbc.sql("""
                insert into access_token (id, account_id, name, token_hash, created_at)
                values (:id, :account, :name, :hash, :at)
                """)
                .param("id", token.id())
                .param("account", token.account())
                .param("name", token.name())
                .param("hash", hash)
                .param("at", utc(token.createdAt()))
                .update();
    }

    /** A token that is not revoked. */
    Optional<AccessToken> find(String hash) {
        return jdbc.sql("select * from access_token where token_hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, _) -> token(row))
                .optional();
    }

    List<AccessToken> list(UUID account) {
        return jdbc.sql("""
                select * from access_token where account_id = :account and revoked_at is null
                order by created_at desc, id
                """)
                .param("account", account)
                .query((row, _) -> token(row))
                .list();
    }

    void used(UUID token) {
        jdbc.sql("update access_token set last_used_at = :at where id = :id")
                .param("at", utc(clock.instant()))
                .param("id", token)
                .update();
    }

    /** Whether there was one to revoke. */
    boolean revoke(UUID account, UUID token) {
        return jdbc.sql("""
                        update access_token set revoked_at = :at
                        where id = :id and account_id = :account and revoked_at is null
                        """)
                        .param("at", utc(clock.instant()))
                        .param("id", token)
                        .param("account", account)
                        .update()
                > 0;
    }

    void revokeAll(UUID account) {
        jdbc.sql("update access_token set revoked_at = :at where account_id = :account and revoked_at is null")
                .param("at", utc(clock.instant()))
                .param("account", account)
                .update();
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
