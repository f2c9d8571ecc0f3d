package se.anda.practice;

/** How much of a talk its trainee shows to the course leader. Each level shows what those before it show. */
public enum ShareLevel {
    NOTHING,
    /** Counts, measures and when the talk was: no line of it. */
    FIGURES,
    /** All that was said, with the feedback. */
    TALK
}
