package se.anda.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Line;

/**
 * All that a talk has come to, in one value: with the scenario it is enough to go on from. Immutable.
 *
 * @param draws how many random draws have been made since the seed
 * @param disposition the frame of mind drawn at the start; empty when the scenario has none
 * @param memories ids of what is remembered of an earlier contact
 * @param turn replies of the trainee so far
 * @param lines all that was said, oldest first
 * @param beats ids of beats and facts said, in order; one put off stands with a question mark
 * @param used keys ({@code id#variant}) of the lines said: none of them comes again
 * @param mentioned topics that the role has brought up, oldest first
 * @param counts in how many volleys a code, marker or signal has been heard, by tag
 * @param trail what each volley was, oldest first
 * @param ended id of the ending, once there
 */
public record DialogueState(
        long seed,
        int draws,
        String disposition,
        Set<String> memories,
        RoleState role,
        int turn,
        List<Line> lines,
        List<String> beats,
        Set<String> used,
        List<String> mentioned,
        Set<String> disclosed,
        Set<String> agreed,
        Map<String, Integer> counts,
        List<Trail> trail,
        List<GateState> gates,
        @Nullable String ended) {

    /** Ends the id of a fact that was asked for and put off, in {@link #beats()}: it has not been said. */
    static final String PUT_OFF = "?";

    public DialogueState {
        memories = memories == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(memories));
        lines = List.copyOf(lines);
        beats = List.copyOf(beats);
        used = Collections.unmodifiableSet(new TreeSet<>(used));
        mentioned = List.copyOf(mentioned);
        disclosed = Collections.unmodifiableSet(new TreeSet<>(disclosed));
        agreed = Collections.unmodifiableSet(new TreeSet<>(agreed));
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        trail = List.copyOf(trail);
        gates = List.copyOf(gates);
    }

    /** What one volley was, as far as later turns need to know: the tags heard and the topics. */
    public record Trail(Set<String> tags, List<String> topics) {
        public Trail {
            tags = Collections.unmodifiableSet(new TreeSet<>(tags));
            topics = List.copyOf(topics);
        }
    }

    /** The same talk, the role's last line in other words. */
    public DialogueState reworded(String line) {
        var said = new ArrayList<>(lines);
        said.set(said.size() - 1, Line.role(line));
        return new DialogueState(
                seed, draws, disposition, memories, role, turn, said, beats, used, mentioned, disclosed, agreed, counts, trail, gates,
                ended);
    }

    /** The same talk with the role in another state: to try how it would go on from there. */
    public DialogueState feeling(RoleState other) {
        return new DialogueState(
                seed, draws, disposition, memories, other, turn, lines, beats, used, mentioned, disclosed, agreed, counts, trail, gates,
                ended);
    }

    public int count(String tag) {
        return counts.getOrDefault(tag, 0);
    }

    /** The newest {@code size} entries of the trail, oldest first. */
    public List<Trail> lately(int size) {
        return trail.subList(Math.max(0, trail.size() - size), trail.size());
    }

    static <T> List<T> with(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
