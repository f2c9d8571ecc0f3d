package se.anda.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;
import se.anda.scenario.Dimension;

/** Finds the turns that moved the role most: whole turns, in both directions. */
final class MomentFinder {

    static final int MOST = 3;

    /** A smaller move, in steps of the four dimensions together, decides nothing. */
    private static final double LEAST = 6;

    /** The only one of its direction is told when it is at least this share of the largest move. */
    private static final double SHARE = 0.25;

    /** From this on a move is no longer a little one. */
    private static final double MUCH = 15;

    /** Distress may rise from being heard: it weighs less than the others. */
    private static final double DISTRESS = 0.5;

    private MomentFinder() {}

    /**
     * A turn and how far the role came.
     *
     * @param gain steps towards the trainee; below 0 away
     */
    record Moment(Turn turn, Turn before, double gain) {
        boolean helped() {
            return gain > 0;
        }

        boolean isLarge() {
            return Math.abs(gain) >= MUCH;
        }
    }

    /**
     * At most three, in the order of the talk; one of each direction when there is one.
     *
     * @param passedBy ids of the turns whose line the trainee should have stayed with: an answer to one did not help, however
     *     the role took it
     */
    static List<Moment> in(Attempt attempt, Set<Integer> passedBy) {
        var moments = new ArrayList<Moment>();
        for (var index = 1; index < attempt.turns().size(); index++) {
            var turn = attempt.turns().get(index);
            var moment = new Moment(turn, attempt.turns().get(index - 1), gain(turn.step().why()));
            var praised = moment.helped() && passedBy.contains(moment.before().id());
            if (Math.abs(moment.gain()) >= LEAST && !praised) {
                moments.add(moment);
            }
        }
        moments.sort(Comparator.comparingDouble((Moment moment) -> -Math.abs(moment.gain())));
        var chosen = new ArrayList<>(moments.subList(0, Math.min(MOST, moments.size())));
        if (chosen.stream().map(Moment::helped).distinct().count() == 1) {
            var helped = chosen.getFirst().helped();
            var least = SHARE * Math.abs(chosen.getFirst().gain());
            moments.stream()
                    .filter(moment -> moment.helped() != helped && Math.abs(moment.gain()) >= least)
                    .findFirst()
                    .ifPresent(other -> chosen.set(chosen.size() - 1, other));
        }
        chosen.sort(Comparator.comparingInt(moment -> moment.turn().number()));
        return chosen;
    }

    /** How far one turn brought the role towards the trainee; below 0 away. */
    static double gain(Why why) {
        var gain = 0.0;
        for (var dimension : Dimension.values()) {
            gain += weight(dimension) * (why.after().get(dimension) - why.before().get(dimension));
        }
        return gain;
    }

    /** What a step up in a dimension is worth. */
    static double weight(Dimension dimension) {
        return switch (dimension) {
            case TRUST, READINESS -> 1;
            case DISCORD -> -1;
            case DISTRESS -> -DISTRESS;
        };
    }

    /** Where the role stood and stands, changed dimensions only. */
    static List<DecisiveMoment.Move> moves(RoleState before, RoleState after) {
        var moves = new ArrayList<DecisiveMoment.Move>();
        for (var dimension : Dimension.values()) {
            if (before.get(dimension) != after.get(dimension)) {
                moves.add(new DecisiveMoment.Move(dimension, before.get(dimension), after.get(dimension)));
            }
        }
        return moves;
    }
}
