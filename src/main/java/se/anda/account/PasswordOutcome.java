package se.anda.account;

/** What came of a person's change of her or his own password. */
public enum PasswordOutcome {
    CHANGED,
    WRONG_PASSWORD,
    /** Under 12 characters. */
    TOO_SHORT,
    /** Over 72 bytes, which is what bcrypt reads. */
    TOO_LONG,
    SAME_AS_BEFORE
}
