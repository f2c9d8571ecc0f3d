package se.anda.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;
import se.anda.scenario.Signal;

/**
 * Moves the role's state by what was heard, as its scenario's sensitivities say. A wanted act counts in full when it takes
 * up what the role said, and less the more often it has just come; words that fit nothing win nothing for long.
 */
final class Feelings {

    /** No volley moves a dimension further than this. */
    static final int MOST = 15;

    private static final double UNATTUNED = 0.6;
    private static final double GENERIC = 0.4;
    private static final double GUARDED = 0.6;
    private static final int HIGH_DISCORD = 60;
    private static final int REMEMBERED = 4;

    private final Scenario scenario;

    Feelings(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Why.Movement> movements(Listener.Heard heard, DialogueState state) {
        var raw = new ArrayList<Why.Movement>();
        for (var sensitivity : scenario.sensitivities()) {
            if (!heard.tags().contains(sensitivity.on())) {
                continue;
            }
            for (var dimension : Dimension.values()) {
                if (dimension == Dimension.READINESS && state.role().readiness() == null) {
                    continue;
                }
                var step = (int) Math.round(sensitivity.step(dimension) * weight(sensitivity, dimension, heard, state));
                if (step != 0) {
                    raw.add(new Why.Movement(sensitivity.on(), dimension, step));
                }
            }
        }
        return bounded(raw);
    }

    static Map<Dimension, Integer> sum(List<Why.Movement> movements) {
        var sums = new EnumMap<Dimension, Integer>(Dimension.class);
        movements.forEach(movement -> sums.merge(movement.dimension(), movement.step(), Integer::sum));
        return sums;
    }

    private double weight(
            Scenario.Sensitivity sensitivity, Dimension dimension, Listener.Heard heard, DialogueState state) {
        var step = sensitivity.step(dimension);
        var lately = state.lately(REMEMBERED).stream()
                .filter(trail -> trail.tags().contains(sensitivity.on()))
                .count();
        if (!isGain(dimension, step)) {
            return 1 + 0.15 * lately;
        }
        var reading = heard.reading();
        if (reading.has(Signal.FORMULA) || reading.has(Signal.PARROT) || reading.has(Signal.PUSHING)) {
            return 0;
        }
        var fit = reading.has(Signal.ATTUNED) ? 1 : heard.tags().contains(Listener.GENERIC) ? GENERIC : UNATTUNED;
        var guard = state.role().discord() >= HIGH_DISCORD && dimension != Dimension.DISCORD ? GUARDED : 1;
        return fit * guard / (1 + 0.2 * lately);
    }

    private static boolean isGain(Dimension dimension, int step) {
        return switch (dimension) {
            case TRUST, READINESS -> step > 0;
            case DISCORD, DISTRESS -> step < 0;
        };
    }

    /** Scales down what moves a dimension further than {@link #MOST}, so that the movements still add up. */
    private static List<Why.Movement> bounded(List<Why.Movement> raw) {
        var sums = sum(raw);
        var bounded = new ArrayList<Why.Movement>();
        var given = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var movement : raw) {
            var total = sums.get(movement.dimension());
            var step = movement.step();
            if (Math.abs(total) > MOST) {
                step = (int) Math.round(step * (double) MOST / Math.abs(total));
                var left = MOST - Math.abs(given.getOrDefault(movement.dimension(), 0));
                step = Integer.signum(step) == Integer.signum(total) ? Integer.signum(step) * Math.min(Math.abs(step), left) : step;
            }
            if (step != 0) {
                given.merge(movement.dimension(), step, Integer::sum);
                bounded.add(new Why.Movement(movement.by(), movement.dimension(), step));
            }
        }
        return bounded;
    }
}
