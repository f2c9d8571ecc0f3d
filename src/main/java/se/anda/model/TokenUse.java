package se.anda.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of each day, in the database: a limit holds over restarts and for all instances. */
@Repository
class TokenUse implements TokenBudget {

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenUse(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long usedToday() {
        return jdbc.sql("select tokens from model_use where used_on = :today")
                .param("today", today())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public void use(int tokens) {
        jdbc.sql("insert into model_use (used_on, tokens) values (:today, 0) on conflict do nothing")
                .param("today", today())
                .update();
        jdbc.sql("update model_use set tokens = tokens + :tokens where used_on = :today")
                .param("tokens", tokens)
                .param("today", today())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
