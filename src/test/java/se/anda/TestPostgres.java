package se.anda;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A PostgreSQL server for the tests, started once; absent where its binaries cannot run. */
public final class TestPostgres {

    private static final Optional<EmbeddedPostgres> SERVER = start();

    private TestPostgres() {}

    private static Optional<EmbeddedPostgres> start() {
        try {
            return Optional.of(EmbeddedPostgres.builder().start());
        } catch (IOException | IllegalStateException cannotRun) {
            return Optional.empty();
        }
    }

    public static boolean runs() {
        return SERVER.isPresent();
    }

    public static void use(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> SERVER.orElseThrow().getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
