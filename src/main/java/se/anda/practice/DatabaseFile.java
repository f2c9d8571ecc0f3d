package se.anda.practice;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** How a kind of database is made to write its files anew without what was deleted. */
sealed interface DatabaseFile {

    /** Whether it was done; false: not possible just now. */
    boolean compact() throws SQLException;

    static DatabaseFile of(DataSource database) throws SQLException {
        var hikari = database.unwrap(HikariDataSource.class);
        var url = String.valueOf(hikari.getJdbcUrl());
        if (url.startsWith("jdbc:h2:file:")) {
            return new H2(hikari);
        }
        return url.startsWith("jdbc:postgresql:") ? new PostgreSql(database) : new Memory();
    }

    /**
     * H2 writes a new file with what is alive only when it shuts down. So the pool is held for a moment, those who ask
     * it wait, and the next connection opens the new file.
     */
    record H2(HikariDataSource hikari) implements DatabaseFile {

        private static final Duration PATIENCE = Duration.ofSeconds(5);
        private static final Duration STEP = Duration.ofMillis(10);

        @Override
        public boolean compact() throws SQLException {
            if (!hikari.isAllowPoolSuspension()) {
                return false;
            }
            var pool = hikari.getHikariPoolMXBean();
            pool.suspendPool();
            try {
                pool.softEvictConnections();
                return isIdle(pool) && shutDown();
            } finally {
                pool.resumePool();
            }
        }

        private static boolean isIdle(HikariPoolMXBean pool) {
            for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(STEP)) {
                if (pool.getActiveConnections() == 0) {
                    return true;
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
            return false;
        }

        private boolean shutDown() throws SQLException {
            try (var connection =
                            DriverManager.getConnection(hikari.getJdbcUrl(), hikari.getUsername(), hikari.getPassword());
                    var statement = connection.createStatement()) {
                statement.execute("shutdown defrag");
                return true;
            }
        }
    }

    /** PostgreSQL rewrites a table in a full vacuum. Its write-ahead log and its backups are its keeper's. */
    record PostgreSql(DataSource database) implements DatabaseFile {
        @Override
        public boolean compact() throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum (full) practice_event");
                statement.execute("vacuum (full) practice");
                statement.execute("vacuum (full) account");
                return true;
            }
        }
    }

    /** Nothing is in any file. */
    record Memory() implements DatabaseFile {
        @Override
        public boolean compact() {
            return true;
        }
    }
}
