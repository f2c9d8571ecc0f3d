package se.anda.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who puts the role's moves into words. What the role feels and does is the engine's in both. */
public enum Voice {
    SCRIPTED,
    MODEL;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no voice has this tag */
    @JsonCreator
    public static Voice ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
