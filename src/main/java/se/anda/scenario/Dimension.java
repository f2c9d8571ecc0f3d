package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The four dimensions of a role's state, each 0 to 100. */
public enum Dimension {
    TRUST,
    /** Readiness towards the change goal; absent where a scenario has none. */
    READINESS,
    DISCORD,
    DISTRESS;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no dimension has this tag */
    @JsonCreator
    public static Dimension ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
