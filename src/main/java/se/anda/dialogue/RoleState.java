package se.anda.dialogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.scenario.Dimension;

/**
 * Where the role stands, each dimension 0 to 100.
 *
 * @param readiness towards the change goal; null where the scenario has none
 */
public record RoleState(int trust, @Nullable Integer readiness, int discord, int distress) {

    public RoleState {
        check("trust", trust);
        check("discord", discord);
        check("distress", distress);
        if (readiness != null) {
            check("readiness", readiness);
        }
    }

    /** The value of a dimension; 0 for a readiness that is absent. */
    public int get(Dimension dimension) {
        return switch (dimension) {
            case TRUST -> trust;
            case READINESS -> readiness == null ? 0 : readiness;
            case DISCORD -> discord;
            case DISTRESS -> distress;
        };
    }

    /** The state after these steps, kept within 0 to 100; an absent readiness stays absent. */
    public RoleState plus(Map<Dimension, Integer> steps) {
        return new RoleState(
                moved(Dimension.TRUST, steps),
                readiness == null ? null : Integer.valueOf(moved(Dimension.READINESS, steps)),
                moved(Dimension.DISCORD, steps),
                moved(Dimension.DISTRESS, steps));
    }

    private int moved(Dimension dimension, Map<Dimension, Integer> steps) {
        return Math.clamp((long) get(dimension) + steps.getOrDefault(dimension, 0), 0, 100);
    }

    private static void check(String name, int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException(name + " out of 0..100: " + value);
        }
    }
}
