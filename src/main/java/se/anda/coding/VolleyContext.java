package se.anda.coding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a volley. The history is in order, oldest first; its last role line is the one the volley answers.
 * Permission (rule 12) and overlap with the role's words are read from it.
 */
public record VolleyContext(
        Language language, @Nullable RoleKind role, @Nullable TraineeRole traineeRole, List<Line> history) {

    public VolleyContext {
        history = List.copyOf(history);
    }

    public static VolleyContext bare(Language language) {
        return new VolleyContext(language, null, null, List.of());
    }

    /** The role's last line, if it has said any. */
    public Optional<String> lastRoleLine() {
        return history.reversed().stream()
                .filter(line -> line.who() == Line.Speaker.ROLE)
                .map(Line::text)
                .findFirst();
    }
}
