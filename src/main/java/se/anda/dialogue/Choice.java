package se.anda.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.scenario.Effect;
import se.anda.scenario.RoleTalk;

/**
 * What the role is about to say.
 *
 * @param key {@code id#variant}: the line's own name, never used twice
 * @param disclosed facts that the line itself tells
 */
record Choice(
        Why.Source source,
        String id,
        String key,
        String line,
        Effect then,
        @Nullable RoleTalk talk,
        List<String> mentions,
        List<String> disclosed) {}
