package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** A copy in the order of the dimensions, so that what is worked out from it is the same in every run. */
    static <V> Map<Dimension, V> ordered(@Nullable Map<Dimension, V> values) {
        var copy = new EnumMap<Dimension, V>(Dimension.class);
        if (values != null) {
            copy.putAll(values);
        }
        return Collections.unmodifiableMap(copy);
    }

    /** @throws IllegalArgumentException when no dimension has this tag */
    @JsonCreator
    public static Dimension ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
