package se.anda.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are asked for.
 *
 * @param person a username that did something or was done something to; blank: everybody
 * @param what what an entry's kind begins with, for instance {@code account.}; blank: everything
 * @param from the first day; null: from the beginning
 * @param to the last day; null: until now
 */
public record AuditFilter(String person, String what, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter("", "", null, null);
}
