package se.anda.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the role may say, and when.
 *
 * @param says variants, each said once at the most; a line break parts two beats of one line, {@code *…*} is a stage
 *     direction
 * @param talk the talk code of the line; null: read by the coder
 * @param priority -10 to 10, 0 when left out; a higher one wins over a better match
 * @param mentions topics the line brings up, so that the next volley can take them up
 * @param once said once in a talk, whatever variants are left; true when left out
 * @param refs dated facts of facts-sv.yaml that the line leans on
 */
public record Beat(
        String id,
        @Nullable Condition when,
        List<Text> says,
        @Nullable Effect then,
        @Nullable RoleTalk talk,
        @Nullable Integer priority,
        List<String> mentions,
        @Nullable Boolean once,
        List<String> patterns,
        List<String> refs) {

    public Beat {
        when = when == null ? Condition.ALWAYS : when;
        then = then == null ? Effect.NONE : then;
        priority = priority == null ? 0 : priority;
        once = once == null ? Boolean.TRUE : once;
        says = List.copyOf(says);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        patterns = patterns == null ? List.of() : List.copyOf(patterns);
        refs = refs == null ? List.of() : List.copyOf(refs);
    }
}
