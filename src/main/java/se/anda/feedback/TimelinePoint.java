package se.anda.feedback;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;

/**
 * Where the role stood after one turn, and what was heard in it.
 *
 * @param turn id of the turn
 * @param number replies of the trainee so far; 0 for the opening
 * @param trust 0 to 100, as the other three
 * @param readiness null where the scenario has no change goal
 * @param talk of the role's line
 * @param codes of the trainee's volley, each once, by the counting rules; empty for the opening and for silence
 */
public record TimelinePoint(
        int turn,
        int number,
        int trust,
        @Nullable Integer readiness,
        int discord,
        int distress,
        RoleTalkCode talk,
        @Nullable TalkSubtype subtype,
        List<BehaviourCode> codes,
        Set<Marker> markers) {

    public TimelinePoint {
        codes = List.copyOf(codes);
        markers = Set.copyOf(markers);
    }
}
