package se.anda.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.anda.coding.Marker;

/**
 * A scenario is the next contact with somebody met in another one: what she or he remembers of it.
 *
 * @param scenario id of the earlier contact's scenario
 * @param after how long after it, such as "Fem veckor senare"
 * @param otherwise ids of the memories that hold for a trainee who has not had the earlier talk
 */
public record Follows(String scenario, Text after, List<Memory> memories, List<String> otherwise) {

    public Follows {
        memories = List.copyOf(memories);
        otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
    }

    /** The memories with these ids, in the file's order. */
    public List<Memory> of(Set<String> ids) {
        return memories.stream().filter(memory -> ids.contains(memory.id())).toList();
    }

    /** What is remembered where there has been no earlier talk. */
    public Set<String> unmet() {
        return Collections.unmodifiableSet(new TreeSet<>(otherwise));
    }

    /**
     * Something remembered.
     *
     * @param when what the earlier talk must have held
     * @param briefing what the trainee is told of it beforehand
     * @param state steps added to the initial state
     * @param opening opening lines in place of the scenario's own; may be empty
     */
    public record Memory(String id, Recall when, Text briefing, Map<Dimension, Integer> state, List<Text> opening) {
        public Memory {
            state = Dimension.ordered(state);
            opening = opening == null ? List.of() : List.copyOf(opening);
        }
    }

    /**
     * What an earlier talk must have held. All parts that are given must hold; one of a list is enough, none of a
     * {@code not_} list may be there, and all of {@code disclosed} must.
     *
     * @param ended kinds of ending it came to
     * @param ending ids of endings it came to
     * @param marker said by the trainee at some time
     * @param disclosed ids of the earlier scenario's facts
     */
    public record Recall(
            List<Ending.Kind> ended,
            List<String> ending,
            List<Marker> marker,
            List<Marker> notMarker,
            List<String> disclosed,
            List<String> notDisclosed) {
        public Recall {
            ended = orEmpty(ended);
            ending = orEmpty(ending);
            marker = orEmpty(marker);
            notMarker = orEmpty(notMarker);
            disclosed = orEmpty(disclosed);
            notDisclosed = orEmpty(notDisclosed);
        }

        private static <T> List<T> orEmpty(@org.jspecify.annotations.Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /** The opening lines that the first of these memories with lines of its own brings; empty: the scenario's own. */
    public Optional<List<Text>> opening(Set<String> ids) {
        return of(ids).stream().map(Memory::opening).filter(lines -> !lines.isEmpty()).findFirst();
    }
}
