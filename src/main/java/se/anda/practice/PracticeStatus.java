package se.anda.practice;

/** Where a talk is. */
public enum PracticeStatus {
    RUNNING,
    PAUSED,
    /** Closed, ready for feedback; a rewind opens it again. */
    FINISHED,
    /** Broken off for good: not counted, shown to nobody else. */
    ABANDONED;

    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
