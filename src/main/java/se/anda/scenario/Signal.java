package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What the dialogue notices about a volley beside its codes: how it fits what was just said, and how the talk is going. */
public enum Signal {
    /** Nothing was said. */
    SILENCE,
    /** A reflection, question or offer that takes up what the role just said or has told of. */
    ATTUNED,
    /** Stock MI phrases that do not take up anything the role said. */
    FORMULA,
    /** The role's own words given back, for at least the second volley in a row. */
    PARROT,
    /** The trainee says what the trainee has said before. */
    REPEATED,
    /** Three volleys in a row or more of questions only. */
    INTERROGATION,
    /** Persuading, confronting or pressing in two of the last three volleys, or twice in one. */
    PUSHING,
    /** The role asked something and the volley passes it by. */
    PASSED_BY,
    /** More than eighty words. */
    LECTURE,
    /** The volley rounds off the talk or says goodbye. */
    GOODBYE,
    /** The volley greets or presents. */
    GREETING,
    /** The volley is not understood: no topic, no marker, and a code the coder is unsure of. */
    UNCLEAR;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no signal has this tag */
    @JsonCreator
    public static Signal ofTag(String tag) {
        return Arrays.stream(values())
                .filter(signal -> signal.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown signal: " + tag));
    }
}
