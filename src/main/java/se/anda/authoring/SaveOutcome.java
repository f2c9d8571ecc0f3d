package se.anda.authoring;

/** What came of saving a draft. */
public sealed interface SaveOutcome {

    record Saved(Draft draft) implements SaveOutcome {}

    /**
     * Somebody else has saved since; nothing was overwritten.
     *
     * @param newest the draft as it is now
     */
    record Overtaken(Draft newest) implements SaveOutcome {}

    /** Over {@link Workspace#MOST_CHARS}. */
    record TooLarge() implements SaveOutcome {}

    /** There is no such draft (any more). */
    record Gone() implements SaveOutcome {}
}
