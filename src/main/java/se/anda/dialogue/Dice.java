package se.anda.dialogue;

import java.util.random.RandomGenerator;

/** Random draws that can be told again: the n-th draw of a seed is always the same. */
final class Dice {

    private final long seed;
    private int draws;

    Dice(long seed, int draws) {
        this.seed = seed;
        this.draws = draws;
    }

    /** A whole number from 0 to {@code bound - 1}. */
    int draw(int bound) {
        draws++;
        var mixed = new java.util.SplittableRandom(seed * 0x9E3779B97F4A7C15L + draws);
        return ((RandomGenerator) mixed).nextInt(bound);
    }

    int draws() {
        return draws;
    }
}
