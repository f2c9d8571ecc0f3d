package se.anda.model.guard;

import se.anda.coding.CodedRoleLine;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.TalkSubtype;

/**
 * The whole line goes the way the move goes: change talk is not sustain talk, and no commitment is given that the engine
 * has not granted (the client that caves in).
 */
final class DirectionGuard implements Guard {

    private static final double SURE = 0.7;

    private final RoleTalkCoder coder;

    DirectionGuard(RoleTalkCoder coder) {
        this.coder = coder;
    }

    @Override
    public Breach breach() {
        return Breach.DIRECTION;
    }

    @Override
    public boolean allows(Candidate candidate) {
        if (!candidate.complete()) {
            return true;
        }
        var goal = candidate.scenario().changeGoal();
        var read = coder.code(
                candidate.text(),
                candidate.language(),
                candidate.scenario().role(),
                goal == null ? null : goal.in(candidate.language()));
        var move = candidate.step().talk();
        return read.confidence() < SURE || !against(read, move) && !commits(read, move);
    }

    private static boolean against(CodedRoleLine read, CodedRoleLine move) {
        return read.code() == RoleTalkCode.CT && (move.code() == RoleTalkCode.ST || move.code() == RoleTalkCode.DISC)
                || move.code() == RoleTalkCode.CT && (read.code() == RoleTalkCode.ST || read.code() == RoleTalkCode.DISC);
    }

    private static boolean commits(CodedRoleLine read, CodedRoleLine move) {
        return read.code() == RoleTalkCode.CT
                && (read.subtype() == TalkSubtype.COMMITMENT || read.subtype() == TalkSubtype.TAKING_STEPS)
                && move.code() != RoleTalkCode.CT;
    }
}
