package se.anda.feedback;

import org.jspecify.annotations.Nullable;

/**
 * A safety gate and how it went, in the scenario's own kind words.
 *
 * @param text what the scenario says about it
 * @param turn id of the turn whose line it was; null when it was open from the start
 * @param quote the line: the role's that opened it, or the trainee's own that met or broke it; null when there is none
 * @param quoteIsTrainees whether the line is the trainee's own
 */
public record GateTold(
        String id, String name, Status status, String text, @Nullable Integer turn, @Nullable String quote,
        boolean quoteIsTrainees) {

    /** In the order they are told. */
    public enum Status {
        BROKEN,
        MISSED,
        MET
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "GateTold[" + id + ", " + status + "]";
    }
}
