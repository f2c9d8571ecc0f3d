package se.anda.coding.text;

/** Word classes, coarse and the same in both languages, so that what is learnt of clause shapes holds in both. */
public enum WordClass {
    /** I, we. */
    P1,
    /** my, our. */
    P1G,
    /** you. */
    P2,
    /** your. */
    P2G,
    /** he, she, they. */
    P3,
    /** his, her, their. */
    P3G,
    /** it, that. */
    IT,
    /** one, somebody, nobody. */
    ONE,
    /** Question words. */
    WH,
    /** Forms of be, have, do. */
    BE,
    /** Modal verbs. */
    MODAL,
    /** Other verbs known or guessed to be finite. */
    VERB,
    NEG,
    CONJ,
    SUB,
    PREP,
    DET,
    ADV,
    /** Yes, no, hm, hi, thanks. */
    INTJ,
    NUM,
    WORD;

    /** Whether a clause may have it as its finite verb. */
    public boolean isFinite() {
        return this == BE || this == MODAL || this == VERB;
    }

    /** Whether it may be a clause's subject by itself. */
    public boolean isSubject() {
        return this == P1 || this == P2 || this == P3 || this == IT || this == ONE;
    }
}
