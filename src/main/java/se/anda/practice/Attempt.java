package se.anda.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way through a talk, from the opening on. A rewind begins the next attempt, which shares the turns before it.
 *
 * @param number 1 for the first
 * @param from the turn from which this attempt is its own; 0 for the first
 * @param turns the opening first
 * @param finished closed, and so ready for feedback
 * @param ending id of the scenario's ending; null when not there, or when closed before one
 */
public record Attempt(int number, int from, List<Turn> turns, boolean finished, @Nullable String ending) {

    public Attempt {
        turns = List.copyOf(turns);
    }

    /** The last turn of the attempt: its name wherever one is asked for. */
    public int head() {
        return turns.getLast().id();
    }

    /** The trainee's replies in it. */
    public int replies() {
        return turns.getLast().number();
    }

    @Override
    public String toString() {
        return "Attempt[number=" + number + ", from=" + from + ", replies=" + replies() + "]";
    }
}
