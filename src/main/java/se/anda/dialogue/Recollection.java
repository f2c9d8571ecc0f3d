package se.anda.dialogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import se.anda.coding.Marker;
import se.anda.scenario.Ending;
import se.anda.scenario.Follows;
import se.anda.scenario.Scenario;

/** Finds what a person remembers at the next contact of how an earlier talk went. */
public final class Recollection {

    private Recollection() {}

    /**
     * The ids of the memories that hold.
     *
     * @param earlier the scenario of the earlier talk
     * @param end what that talk came to
     */
    public static Set<String> of(Follows follows, Scenario earlier, DialogueState end) {
        var memories = new TreeSet<String>();
        follows.memories().stream()
                .filter(memory -> holds(memory.when(), earlier, end))
                .forEach(memory -> memories.add(memory.id()));
        return Collections.unmodifiableSet(memories);
    }

    private static boolean holds(Follows.Recall when, Scenario earlier, DialogueState end) {
        var ended = end.ended();
        var kind = ended == null ? null : earlier.ending(ended).map(Ending::kind).orElse(null);
        return (when.ended().isEmpty() || kind != null && when.ended().contains(kind))
                && (when.ending().isEmpty() || ended != null && when.ending().contains(ended))
                && (when.marker().isEmpty() || isHeard(when.marker(), end))
                && !isHeard(when.notMarker(), end)
                && end.disclosed().containsAll(when.disclosed())
                && Collections.disjoint(end.disclosed(), when.notDisclosed());
    }

    private static boolean isHeard(Collection<Marker> markers, DialogueState end) {
        return markers.stream().anyMatch(marker -> end.count(marker.tag()) > 0);
    }
}
