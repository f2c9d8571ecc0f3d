package se.anda.coding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of change or sustain talk (DARN-CAT). */
public enum TalkSubtype {
    DESIRE,
    ABILITY,
    REASON,
    NEED,
    COMMITMENT,
    ACTIVATION,
    TAKING_STEPS;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no subtype has this tag */
    @JsonCreator
    public static TalkSubtype ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
