package se.anda.dialogue;

/** How a role holds herself or himself, as it can be seen from across the table. Follows from the state alone. */
public record Bearing(Gaze gaze, Posture posture) {

    /** Where the role looks. */
    public enum Gaze {
        AWAY,
        DOWN,
        GLANCING,
        MEETING
    }

    /** How the role sits or stands. */
    public enum Posture {
        TURNED,
        TENSE,
        STILL,
        EASY
    }

    private static final int MUCH = 60;
    private static final int SOME = 40;
    private static final int LITTLE = 30;

    /** Discord shows before distress, and both before trust. */
    public static Bearing of(RoleState state) {
        return new Bearing(gaze(state), posture(state));
    }

    private static Gaze gaze(RoleState state) {
        if (state.discord() >= MUCH) {
            return Gaze.AWAY;
        }
        if (state.distress() >= MUCH || state.trust() < LITTLE) {
            return Gaze.DOWN;
        }
        return state.trust() >= MUCH ? Gaze.MEETING : Gaze.GLANCING;
    }

    private static Posture posture(RoleState state) {
        if (state.discord() >= MUCH) {
            return Posture.TURNED;
        }
        if (state.distress() >= MUCH) {
            return Posture.TENSE;
        }
        return state.trust() >= MUCH && state.distress() < SOME ? Posture.EASY : Posture.STILL;
    }
}
