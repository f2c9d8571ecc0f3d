package se.anda.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.anda.coding.Language;

/** The accounts in the database. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the username is taken */
    void add(Account account, String passwordHash) {
        jdbc.sql("""
                insert into account (id, username, display_name, password_hash, role, active, language,
                                     must_change_password, created_at)
                values (:id, :username, :name, :hash, :role, :active, :language, :mustChange, :at)
                """)
                .param("id", account.id())
                .param("username", account.username())
                .param("name", account.displayName())
                .param("hash", passwordHash)
                .param("role", account.role().name())
                .param("active", account.active())
                .param("language", account.language().tag())
                .param("mustChange", account.mustChangePassword())
                .param("at", account.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything but the username, the password and the day it was created. */
    void update(Account account) {
        jdbc.sql("""
                update account set display_name = :name, role = :role, active = :active, language = :language
                where id = :id
                """)
                .param("name", account.displayName())
                .param("role", account.role().name())
                .param("active", account.active())
                .param("language", account.language().tag())
                .param("id", account.id())
                .update();
    }

    void setPassword(UUID id, String passwordHash, boolean mustChange) {
        jdbc.sql("update account set password_hash = :hash, must_change_password = :mustChange where id = :id")
                .param("hash", passwordHash)
                .param("mustChange", mustChange)
                .param("id", id)
                .update();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query((row, _) -> account(row))
                .optional();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("select * from account where username = :username")
                .param("username", username)
                .query((row, _) -> account(row))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by display_name, username")
                .query((row, _) -> account(row))
                .list();
    }

    /** Ends the sessions that are open now. */
    void endSessions(UUID id) {
        jdbc.sql("update account set session_epoch = session_epoch + 1 where id = :id")
                .param("id", id)
                .update();
    }

    int sessionEpoch(UUID id) {
        return jdbc.sql("select session_epoch from account where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such account */
    String passwordHash(UUID id) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    int activeAdmins() {
        return jdbc.sql("select count(*) from account where active and role = 'ADMIN'")
                .query(Integer.class)
                .single();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                Language.ofTag(row.getString("language")),
                row.getBoolean("must_change_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
