package se.anda.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.scenario.Condition;
import se.anda.scenario.Effect;
import se.anda.scenario.Scenario;

/** A scenario as a map: what can be said, and which of it leads on to which. */
public record BeatMap(List<Node> nodes, List<Edge> edges) {

    public BeatMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * Something that can be come to.
     *
     * @param kind {@code beat}, {@code fact}, {@code ending} or {@code gate}
     * @param reached simulated plays that came here; null when nobody has played, or it is not counted
     */
    public record Node(String id, String kind, @Nullable Integer reached) {}

    /** The one leads on to the other: it is waited for, told, ended in or opened by it. */
    public record Edge(String from, String to) {}

    /** @param report of this very text; empty when it has not been played */
    public static BeatMap of(Scenario scenario, Optional<PlaytestReport> report) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (var beat : scenario.beats()) {
            nodes.add(node(beat.id(), "beat", report));
            waits(beat.id(), beat.when(), edges);
            leads(beat.id(), beat.then(), edges);
        }
        for (var fact : scenario.facts()) {
            nodes.add(node(fact.id(), "fact", report));
            leads(fact.id(), fact.then(), edges);
        }
        for (var fallback : scenario.fallbacks()) {
            leads(fallback.id(), fallback.then(), edges);
        }
        for (var ending : scenario.endings()) {
            nodes.add(node(ending.id(), "ending", report));
            if (ending.when() != null) {
                waits(ending.id(), ending.when(), edges);
            }
        }
        scenario.gates().forEach(gate -> nodes.add(new Node(gate.id(), "gate", null)));
        var known = nodes.stream().map(Node::id).toList();
        var seen = new HashSet<String>();
        return new BeatMap(
                nodes.stream().filter(node -> seen.add(node.id())).toList(),
                edges.stream().distinct().filter(edge -> known.contains(edge.from()) && known.contains(edge.to())).toList());
    }

    private static Node node(String id, String kind, Optional<PlaytestReport> report) {
        return new Node(id, kind, report.map(found -> found.findings().reached().getOrDefault(id, 0)).orElse(null));
    }

    private static void waits(String id, Condition when, List<Edge> edges) {
        when.after().forEach(before -> edges.add(new Edge(before, id)));
        when.last().forEach(before -> edges.add(new Edge(before, id)));
        when.disclosed().forEach(before -> edges.add(new Edge(before, id)));
    }

    private static void leads(String id, Effect then, List<Edge> edges) {
        then.discloses().forEach(after -> edges.add(new Edge(id, after)));
        if (then.ends() != null) {
            edges.add(new Edge(id, then.ends()));
        }
        if (then.opensGate() != null) {
            edges.add(new Edge(id, then.opensGate()));
        }
    }
}
