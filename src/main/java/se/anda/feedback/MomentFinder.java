package se.anda.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;
import se.anda.scenario.Dimension;

/** Finds the turns that moved the role most: whole turns, in both directions. */
final class MomentFinder {

    static final int MOST = 3;

    /** A smaller move, in steps of the four dimensions together, decides nothing. */
    private static final double LEAST = 4;

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
    }

    /** At most three, in the order of the talk; one of each direction when there is one. */
    static List<Moment> in(Attempt attempt) {
        var moments = new ArrayList<Moment>();
        for (var index = 1; index < attempt.turns().size(); index++) {
            var turn = attempt.turns().get(index);
            var moment = new Moment(turn, attempt.turns().get(index - 1), gain(turn.step().why()));
            if (Math.abs(moment.gain()) >= LEAST) {
                moments.add(moment);
            }
        }
        moments.sort(Comparator.comparingDouble((Moment moment) -> -Math.abs(moment.gain())));
        var chosen = new ArrayList<>(moments.subList(0, Math.min(MOST, moments.size())));
        if (chosen.stream().map(Moment::helped).distinct().count() == 1) {
            var helped = chosen.getFirst().helped();
            moments.stream()
                    .filter(moment -> moment.helped() != helped)
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
