package se.anda;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Makes the pool drop a connection whose H2 database has been closed by a failed write: the next one opens the database
 * again, and the program goes on without a restart. PostgreSQL's own codes are known to the pool.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** Object closed, connection broken, database closed, database called at shutdown, disk full, I/O failed. */
    private static final Set<Integer> CLOSED = Set.of(90007, 90067, 90098, 90121, 90100, 90028, 90031);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
