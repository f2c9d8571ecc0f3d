package se.anda.practice;

/** What came of rewinding, pausing, resuming, finishing or abandoning. */
public sealed interface ChangeOutcome {

    /** Done, or already so. */
    record Changed(Practice practice) implements ChangeOutcome {}

    /** Not possible where the talk is: nothing said yet, an unknown turn, an ended branch, an abandoned talk. */
    record NotPossible(PracticeStatus status) implements ChangeOutcome {}

    /** No such talk, or not this trainee's. */
    record NotFound() implements ChangeOutcome {}

    record NotSaved() implements ChangeOutcome {}
}
