package se.anda.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.scenario.Dimension;

/**
 * A reply that moved the role more than most.
 *
 * @param turn id of the turn
 * @param number of the reply, from 1
 * @param helped whether the role came closer or drew away
 * @param before what the role had said
 * @param volley what the trainee said
 * @param after what the role answered
 * @param moves where the role stood before the turn and after it, changed dimensions only
 * @param why what it was in the reply that moved the role, in a sentence
 * @param alternative another reply to try; null when the reply helped or none is better
 * @param retryFrom the turn to go back to for trying again from here
 */
public record DecisiveMoment(
        int turn,
        int number,
        boolean helped,
        String before,
        String volley,
        String after,
        List<Move> moves,
        String why,
        @Nullable String alternative,
        int retryFrom) {

    public DecisiveMoment {
        moves = List.copyOf(moves);
    }

    /** A dimension's way in one turn, 0 to 100. */
    public record Move(Dimension dimension, int from, int to) {}

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "DecisiveMoment[turn=" + turn + ", helped=" + helped + "]";
    }
}
