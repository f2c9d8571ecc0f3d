package se.anda.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One skill that a trainee means to try in the next real talk. Asked about at the next sign-in; nobody else sees the answer.
 *
 * @param practice the talk it came from
 * @param skill a few words
 * @param example a line to borrow; null when there is none
 * @param answer null as long as nothing was answered
 * @param note in the trainee's own words, at most {@value #MAX_NOTE} characters; null: none
 */
public record Intention(
        UUID id,
        UUID practice,
        String skill,
        @Nullable String example,
        @Nullable Answer answer,
        @Nullable String note) {

    public static final int MAX_NOTE = 500;

    /** How it went. */
    public enum Answer {
        TRIED,
        A_LITTLE,
        NOT_YET
    }

    /** Without what was written: it must not reach a log. */
    @Override
    public String toString() {
        return "Intention[" + id + ", " + answer + "]";
    }
}
