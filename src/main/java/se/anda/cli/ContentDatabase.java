package se.anda.cli;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The app's database, opened by the shell for a moment: the one in the data folder, or that of SPRING_DATASOURCE_URL. All of
 * Spring that the shell's content commands use stands here: commands name none of it, so that the others start without.
 */
final class ContentDatabase {

    private ContentDatabase() {}

    /** @throws RuntimeException when it cannot be opened: {@link Hindrance} tells why */
    static JdbcClient open(Path data) {
        var source = source(data);
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    private static DataSource source(Path data) {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        return url == null
                ? new DriverManagerDataSource(
                        "jdbc:h2:file:" + data.toAbsolutePath() + "/anda;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0",
                        "anda",
                        "")
                : new DriverManagerDataSource(
                        url,
                        System.getenv().getOrDefault("SPRING_DATASOURCE_USERNAME", "anda"),
                        System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }
}
