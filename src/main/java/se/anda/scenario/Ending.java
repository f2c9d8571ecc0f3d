package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A way the talk may end.
 *
 * @param when the talk comes here by itself when this holds; null: only through a beat's {@code ends}
 * @param says the parting line; may be empty when the beat that leads here says it
 */
public record Ending(String id, Kind kind, Text name, Text summary, @Nullable Condition when, List<Text> says) {

    public Ending {
        says = says == null ? List.of() : List.copyOf(says);
    }

    /** What an ending is, apart from its words. None of them is scored. */
    public enum Kind {
        AGREEMENT,
        PARTIAL_AGREEMENT,
        MAYBE_LATER,
        RESPECTED_NO,
        /** The trainee takes on what the other does not, openly. */
        TAKEN_OVER,
        HANG_UP,
        TIME_OVER;

        @JsonValue
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException when no kind has this tag */
        @JsonCreator
        public static Kind ofTag(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
