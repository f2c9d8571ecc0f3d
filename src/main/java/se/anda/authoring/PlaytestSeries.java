package se.anda.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.anda.authoring.Playtest.Outcome;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.scenario.Scenario;

/** Plays a scenario with every kind of simulated trainee, a number of seeds each, by turns in each of its trainee roles. */
public final class PlaytestSeries {

    /** Seeds that publishing asks for. */
    public static final int USUAL_SEEDS = 20;

    private final Playtest playtest;

    public PlaytestSeries(Playtest playtest) {
        this.playtest = playtest;
    }

    /** Is told how far the series has come. */
    @FunctionalInterface
    public interface Progress {

        /** @return false to stop the series here */
        boolean played(int plays, int of);
    }

    /** The series was stopped by its {@link Progress}. */
    public static final class Stopped extends RuntimeException {

        private Stopped(int plays) {
            super("stopped after " + plays + " plays");
        }
    }

    /**
     * Plays them all; the same scenario and seeds give the same outcomes.
     *
     * @param seeds 1 or more for each policy: 1, 2, 3 …
     * @throws Stopped when the progress says so
     */
    public Map<Policy, List<Outcome>> play(Scenario scenario, int seeds, Progress progress) {
        if (seeds < 1) {
            throw new IllegalArgumentException("seeds below 1: " + seeds);
        }
        var roles = List.copyOf(scenario.traineeRoles().keySet());
        var played = new EnumMap<Policy, List<Outcome>>(Policy.class);
        var plays = 0;
        for (var policy : Policy.values()) {
            var outcomes = new ArrayList<Outcome>();
            for (var seed = 1; seed <= seeds; seed++) {
                outcomes.add(playtest.play(scenario, policy, roles.get((seed - 1) % roles.size()), seed));
                plays++;
                if (!progress.played(plays, seeds * Policy.values().length)) {
                    throw new Stopped(plays);
                }
            }
            played.put(policy, List.copyOf(outcomes));
        }
        return played;
    }
}
