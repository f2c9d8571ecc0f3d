package se.anda.coding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the trainee is in the talk; duties, secrecy and some markers depend on it. */
public enum TraineeRole {
    PATROL_OFFICER,
    IGOR_POLICE,
    SOCIAL_WORKER;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no trainee role has this tag */
    @JsonCreator
    public static TraineeRole ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
