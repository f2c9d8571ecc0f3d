package se.anda.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settings made while the program runs, by name. Whoever changes one checks the right to. */
@Repository
public class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param name at most 64 characters */
    public Optional<String> get(String name) {
        return jdbc.sql("select content from setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** @param content at most 200 characters */
    @Transactional
    public void set(String name, String content) {
        remove(name);
        jdbc.sql("insert into setting (name, content) values (:name, :content) on conflict do nothing")
                .param("name", name)
                .param("content", content)
                .update();
    }

    public void remove(String name) {
        jdbc.sql("delete from setting where name = :name").param("name", name).update();
    }
}
