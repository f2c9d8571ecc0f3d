package se.anda.coding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who sits across the table. {@code CLIENT} is a person in a general MI talk, found in the corpus only. */
public enum RoleKind {
    VICTIM,
    SUSPECT,
    OFFICER,
    COLLEAGUE,
    CLIENT;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no role has this tag */
    @JsonCreator
    public static RoleKind ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
