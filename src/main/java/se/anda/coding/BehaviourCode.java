package se.anda.coding;

/**
 * The behaviour codes of MITI 4.2.1, with questions split into open and closed (the split is this project's own, coding
 * manual rule 18).
 */
public enum BehaviourCode {
    /** Open question. */
    OQ(Family.QUESTION),
    /** Closed question. */
    CQ(Family.QUESTION),
    /** Simple reflection. */
    SR(Family.REFLECTION),
    /** Complex reflection. */
    CR(Family.REFLECTION),
    /** Affirm. */
    AF(Family.ADHERENT),
    /** Seeking collaboration. */
    SEEK(Family.ADHERENT),
    /** Emphasising autonomy. */
    EMPH(Family.ADHERENT),
    /** Giving information. */
    GI(Family.INFORMATION),
    /** Persuade with permission. */
    PWP(Family.INFORMATION),
    /** Persuade without permission. */
    PERS(Family.NON_ADHERENT),
    /** Confront. */
    CONF(Family.NON_ADHERENT),
    /** Not coded. */
    NC(Family.NONE);

    /** What a code is a kind of, as the evaluation and the charts group them. */
    public enum Family {
        QUESTION,
        REFLECTION,
        ADHERENT,
        INFORMATION,
        NON_ADHERENT,
        NONE
    }

    private final Family family;

    BehaviourCode(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    public boolean isQuestion() {
        return family == Family.QUESTION;
    }

    public boolean isReflection() {
        return family == Family.REFLECTION;
    }

    /** MI-adherent: SEEK, AF, EMPH (MITI 4.2.1). */
    public boolean isAdherent() {
        return family == Family.ADHERENT;
    }

    /** MI-non-adherent: CONF, PERS (MITI 4.2.1). */
    public boolean isNonAdherent() {
        return family == Family.NON_ADHERENT;
    }
}
