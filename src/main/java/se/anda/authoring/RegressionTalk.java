package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

/**
 * A talk played by a course leader and kept: the scenario is to go on answering the same volleys with the same lines, until a
 * change is accepted.
 *
 * @param contentId the scenario's own id
 * @param lines the role's, the opening first
 */
public record RegressionTalk(
        UUID id, String contentId, TraineeRole role, Language language, long seed, List<String> volleys, List<String> lines) {

    public RegressionTalk {
        volleys = List.copyOf(volleys);
        lines = List.copyOf(lines);
    }

    /**
     * A line that is another than before.
     *
     * @param turn 0 for the opening
     * @param before empty where the talk had ended
     * @param now empty where the talk ends now
     */
    public record Change(int turn, String before, String now) {}

    /** How the talk plays now, against how it was kept. */
    List<Change> against(List<String> now) {
        var changes = new ArrayList<Change>();
        for (var turn = 0; turn < Math.max(lines.size(), now.size()); turn++) {
            var was = turn < lines.size() ? lines.get(turn) : "";
            var is = turn < now.size() ? now.get(turn) : "";
            if (!was.equals(is)) {
                changes.add(new Change(turn, was, is));
            }
        }
        return changes;
    }
}
