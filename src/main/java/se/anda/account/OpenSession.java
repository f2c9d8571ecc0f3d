package se.anda.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param browser for instance {@code Firefox}; {@code -} where unknown
 * @param system for instance {@code Android}; {@code -} where unknown
 * @param seenAt the last sign of life, to the minute
 */
public record OpenSession(
        UUID id, UUID account, String browser, String system, Instant begunAt, Instant seenAt) {}
