package se.anda.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.GateState;
import se.anda.dialogue.Gatekeeper;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;
import se.anda.scenario.Gate;
import se.anda.scenario.Scenario;

/** Tells how the safety gates went, with the line that each was about. */
final class GateTeller {

    private final Scenario scenario;
    private final Attempt attempt;
    private final Language language;

    GateTeller(Scenario scenario, Attempt attempt, Language language) {
        this.scenario = scenario;
        this.attempt = attempt;
        this.language = language;
    }

    /** Broken first, then missed, then met. An open attempt's gates that may still be met are left out. */
    List<GateTold> all(TraineeRole traineeRole) {
        var last = attempt.turns().getLast().state();
        var states = attempt.finished()
                ? new Gatekeeper(scenario, traineeRole).atEnd(last.gates(), last.turn())
                : last.gates();
        return states.stream()
                .flatMap(state -> told(state).stream())
                .sorted(Comparator.comparing(GateTold::status))
                .toList();
    }

    private Optional<GateTold> told(GateState state) {
        var gate = scenario.gates().stream()
                .filter(one -> one.id().equals(state.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such gate: " + state.id()));
        return switch (state.status()) {
            case CLOSED, OPEN, BEGUN -> Optional.empty();
            case MISSED -> Optional.of(missed(gate, turnIn(gate, GateState::isOpen)));
            case BROKEN -> Optional.of(
                    own(gate, GateTold.Status.BROKEN, turnIn(gate, one -> one.status() == GateState.Status.BROKEN)));
            case MET -> Optional.of(own(gate, GateTold.Status.MET, turnThatMet(gate)));
        };
    }

    /** The line that opened it is the role's; a gate open from the start has none. */
    private GateTold missed(Gate gate, @Nullable Turn opened) {
        var fromStart = opened == null || opened.coded() == null;
        return new GateTold(
                gate.id(),
                gate.name().in(language),
                GateTold.Status.MISSED,
                gate.missed().in(language),
                fromStart ? null : Integer.valueOf(opened.id()),
                fromStart ? null : opened.line(),
                false);
    }

    private GateTold own(Gate gate, GateTold.Status status, @Nullable Turn turn) {
        return new GateTold(
                gate.id(),
                gate.name().in(language),
                status,
                (status == GateTold.Status.MET ? gate.met() : gate.missed()).in(language),
                turn == null ? null : Integer.valueOf(turn.id()),
                turn == null ? null : turn.volley(),
                true);
    }

    /** None when the gate could only be broken: it was no line that kept it. */
    private @Nullable Turn turnThatMet(Gate gate) {
        return gate.metBy().isEmpty() ? null : turnIn(gate, state -> state.status() == GateState.Status.MET);
    }

    /** The first turn after which the gate stood so; null when it never did within the talk. */
    private @Nullable Turn turnIn(Gate gate, Predicate<GateState> stood) {
        return attempt.turns().stream()
                .filter(turn -> turn.state().gates().stream()
                        .anyMatch(state -> state.id().equals(gate.id()) && stood.test(state)))
                .findFirst()
                .orElse(null);
    }
}
