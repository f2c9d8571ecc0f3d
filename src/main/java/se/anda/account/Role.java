package se.anda.account;

/** What a person may do. A role never opens another person's talks. */
public enum Role {
    TRAINEE,
    /** Writes scenarios and rubrics, follows up groups. */
    COURSE_LEADER,
    /** Keeps accounts. */
    ADMIN
}
