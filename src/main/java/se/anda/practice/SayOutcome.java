package se.anda.practice;

/** What came of saying something. */
public sealed interface SayOutcome {

    /**
     * Kept, and answered.
     *
     * @param repeated the same key had been said before: this is the turn it gave then
     */
    record Replied(Turn turn, boolean repeated) implements SayOutcome {}

    /** Not said; the words stay with whoever sent them. */
    sealed interface Refusal extends SayOutcome {}

    /** Over the limit; both in UTF-16 units. */
    record TooLong(int length, int most) implements Refusal {}

    /**
     * The talk has gone on elsewhere, in another tab for instance.
     *
     * @param head the turn that it stands at now
     */
    record HeadMoved(int head) implements Refusal {}

    /** The talk is finished or abandoned. */
    record AlreadyEnded() implements Refusal {}

    /** No such talk, or not this trainee's: the two are not told apart. */
    record NotFound() implements Refusal {}

    /** The store failed (a full disk, for instance). Nothing was kept of this reply, nothing earlier was lost. */
    record NotSaved() implements Refusal {}
}
