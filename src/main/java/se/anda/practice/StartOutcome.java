package se.anda.practice;

/** What came of starting a talk. */
public sealed interface StartOutcome {

    record Started(Practice practice) implements StartOutcome {}

    record UnknownScenario() implements StartOutcome {}

    /** The scenario has no part for this trainee role. */
    record RoleNotOffered() implements StartOutcome {}

    record NotSaved() implements StartOutcome {}
}
