package se.anda.dialogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Marker;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.GateState.Status;
import se.anda.scenario.Gate;
import se.anda.scenario.Scenario;

/** Follows the safety gates of a scenario through the talk. They stand apart from state and scores. */
public final class Gatekeeper {

    private final List<Gate> gates;

    public Gatekeeper(Scenario scenario, TraineeRole traineeRole) {
        gates = scenario.gates().stream()
                .filter(gate -> gate.traineeRole().isEmpty() || gate.traineeRole().contains(traineeRole))
                .toList();
    }

    List<GateState> atStart() {
        return gates.stream()
                .map(gate -> new GateState(gate.id(), gate.opens().equals("start") ? Status.OPEN : Status.CLOSED, 0))
                .toList();
    }

    List<GateState> after(Set<Marker> markers, List<GateState> states, int turn) {
        return states.stream().map(state -> after(gate(state.id()), markers, state, turn)).toList();
    }

    List<GateState> opened(@Nullable String id, List<GateState> states, int turn) {
        return states.stream()
                .map(state -> state.id().equals(id) && state.status() == Status.CLOSED
                        ? new GateState(id, Status.OPEN, turn)
                        : state)
                .toList();
    }

    /**
     * How the gates stand when the talk is over: what is still open was missed; a gate that can only be broken, and was not,
     * was met.
     */
    public List<GateState> atEnd(List<GateState> states, int turn) {
        return states.stream()
                .map(state -> {
                    if (!state.isOpen()) {
                        return state;
                    }
                    var onlyBreakable = gate(state.id()).metBy().isEmpty();
                    return new GateState(state.id(), onlyBreakable ? Status.MET : Status.MISSED, turn);
                })
                .toList();
    }

    private GateState after(Gate gate, Set<Marker> markers, GateState state, int turn) {
        if (state.status() != Status.BROKEN && state.status() != Status.CLOSED && any(gate.brokenBy(), markers)) {
            return new GateState(state.id(), Status.BROKEN, turn);
        }
        return switch (state.status()) {
            case OPEN -> whenOpen(gate, markers, state, turn);
            case BEGUN -> any(gate.also(), markers) ? new GateState(state.id(), Status.MET, turn) : late(gate, state, turn);
            case CLOSED, MET, MISSED, BROKEN -> state;
        };
    }

    private GateState whenOpen(Gate gate, Set<Marker> markers, GateState state, int turn) {
        if (!any(gate.metBy(), markers)) {
            return late(gate, state, turn);
        }
        var whole = gate.also().isEmpty() || any(gate.also(), markers);
        return new GateState(state.id(), whole ? Status.MET : Status.BEGUN, turn);
    }

    private static GateState late(Gate gate, GateState state, int turn) {
        var within = gate.within();
        return within != null && turn - state.since() >= within
                ? new GateState(state.id(), Status.MISSED, turn)
                : state;
    }

    private static boolean any(List<Marker> asked, Collection<Marker> heard) {
        return !Collections.disjoint(asked, heard);
    }

    private Gate gate(String id) {
        return gates.stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such gate: " + id));
    }
}
