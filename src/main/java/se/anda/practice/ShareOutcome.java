package se.anda.practice;

/** What came of a trainee's choice to share a talk. */
public enum ShareOutcome {
    CHANGED,
    /** A talk that was broken off is shown to nobody. */
    ABANDONED,
    NOT_FOUND
}
