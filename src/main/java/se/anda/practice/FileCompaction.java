package se.anda.practice;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.anda.account.Settings;

/**
 * Rids the database's files of what has been erased: a deleted row's bytes stay in a database's file until they are
 * written over. What is due is remembered in the database, so a stop in between forgets nothing. It is done within a
 * minute, and at an orderly stop.
 */
@Component
public class FileCompaction {

    private static final String DUE = "compaction.due";
    private static final Logger LOG = LoggerFactory.getLogger(FileCompaction.class);

    private final Settings settings;
    private final DataSource database;
    private final Clock clock;

    FileCompaction(Settings settings, DataSource database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    void due() {
        settings.set(DUE, clock.instant().toString());
    }

    public boolean isDue() {
        return settings.get(DUE).isPresent();
    }

    /** Compacts when something has been erased since the last time. What cannot be done now is tried again. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    public synchronized void runIfDue() {
        try {
            var due = settings.get(DUE);
            if (due.isPresent() && DatabaseFile.of(database).compact()) {
                // erased anew meanwhile: due anew
                if (settings.get(DUE).equals(due)) {
                    settings.remove(DUE);
                }
            }
        } catch (SQLException | DataAccessException failure) {
            LOG.warn("the database could not be compacted: {}", failure.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void beforeStop() {
        runIfDue();
    }
}
