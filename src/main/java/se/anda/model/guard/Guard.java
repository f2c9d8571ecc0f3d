package se.anda.model.guard;

/** One thing that a model's line must not do. Pure. */
interface Guard {

    Breach breach();

    /** Whether the line, as far as it has come, may be said. */
    boolean allows(Candidate candidate);
}
