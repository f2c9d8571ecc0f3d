package se.anda.account;

import java.time.Instant;

/**
 * Something done to accounts and rights. Never holds what was said in a talk.
 *
 * @param who username, or {@code -} where unknown
 * @param what for instance {@code account.created}
 * @param target username or id that it was done to
 */
public record AuditEntry(Instant at, String who, String what, String target) {}
