package se.anda.account;

/** What came of choosing a password by a one-time link. */
public enum LinkOutcome {
    ACCEPTED,
    /** Used, expired, replaced or never given. */
    GONE,
    /** Blank, or over 100 characters. */
    NAME_NOT_ALLOWED,
    TOO_SHORT,
    TOO_LONG
}
