package se.anda.account;

import java.time.Instant;

/**
 * A username that must wait after too many wrong passwords.
 *
 * @param everywhere from every address; else from one or some of them
 */
public record LockedSignIn(String username, Instant until, boolean everywhere) {}
