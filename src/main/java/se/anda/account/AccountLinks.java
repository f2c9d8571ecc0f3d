package se.anda.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one-time links in the database, by their hash. */
@Repository
class AccountLinks {

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends the account's link before, if there is one. */
    @Transactional
    public void replace(AccountLink link, String hash) {
        jdbc.sql("delete from account_link where account_id = :account").param("account", link.account()).update();
        jdbc.sql("""
                insert into account_link (token_hash, account_id, kind, created_at, expires_at)
                values (:hash, :account, :kind, :created, :expires)
                """)
                .param("hash", hash)
                .param("account", link.account())
                .param("kind", link.kind().name())
                .param("created", link.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AccountLink> find(String hash, Instant now) {
        return jdbc.sql("select * from account_link where token_hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> link(row))
                .optional();
    }

    /** Those that can still be used. */
    List<AccountLink> open(Instant now) {
        return jdbc.sql("select * from account_link where expires_at > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> link(row))
                .list();
    }

    /** Whether there was one to use: of two who try at once, one does. */
    boolean use(String hash) {
        return jdbc.sql("delete from account_link where token_hash = :hash").param("hash", hash).update() > 0;
    }

    private static AccountLink link(ResultSet row) throws SQLException {
        return new AccountLink(
                row.getObject("account_id", UUID.class),
                AccountLink.Kind.valueOf(row.getString("kind")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
