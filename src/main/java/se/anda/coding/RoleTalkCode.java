package se.anda.coding;

/** What a role's line says about the target (after MISC/CLEAR). */
public enum RoleTalkCode {
    /** Change talk. */
    CT,
    /** Sustain talk. */
    ST,
    /** Discord. */
    DISC,
    /** Neutral. */
    N
}
