package se.anda.account;

import java.time.Instant;
import java.util.UUID;

/** A one-time link to choose a password by, as it is kept: never the token itself. */
record AccountLink(UUID account, Kind kind, Instant createdAt, Instant expiresAt) {

    /** What the link was given for. */
    enum Kind {
        INVITE,
        RESET
    }
}
