package se.anda.dialogue;

import java.util.Set;
import java.util.stream.Collectors;
import se.anda.coding.RoleTalkCode;
import se.anda.scenario.Gate;
import se.anda.scenario.Scenario;
import se.anda.scenario.Signal;

/**
 * What somebody who stops to think may turn over, by the role's last line and where the role stands: a question to
 * oneself, never words to say. The order is the order of weight: the first that fits is given.
 */
public enum Hint {
    /** Something was said that may be about safety, and it has not been asked about. */
    SAFETY,
    /** Nothing has been said yet. */
    BEGINNING,
    /** What must be said or asked early has not been. */
    FRAME,
    /** The role speaks against the trainee or the contact. */
    DISCORD,
    /** The trainee has pushed. */
    PUSHED,
    /** One question after another. */
    QUESTIONS,
    /** The role asked something. */
    ASKED,
    /** The role is hard pressed. */
    DISTRESS,
    /** The role speaks for change. */
    CHANGE_TALK,
    /** The role speaks for things as they are. */
    SUSTAIN_TALK,
    /** The role does not trust the trainee yet. */
    DISTRUST,
    /** Anything else. */
    LISTENING;

    private static final int HIGH = 60;
    private static final int LOW = 30;

    /** The hint for the role's last turn; the same turn gives the same hint. */
    public static Hint fitting(Scenario scenario, Step step) {
        var waiting = waiting(scenario, step);
        var role = step.state().role();
        var signals = step.why().signals();
        if (waiting.stream().anyMatch(gate -> gate.since() > 0)) {
            return SAFETY;
        }
        if (step.state().turn() == 0) {
            return BEGINNING;
        }
        if (!waiting.isEmpty()) {
            return FRAME;
        }
        if (step.talk().code() == RoleTalkCode.DISC || role.discord() >= HIGH) {
            return DISCORD;
        }
        if (signals.contains(Signal.PUSHING) || signals.contains(Signal.LECTURE)) {
            return PUSHED;
        }
        if (signals.contains(Signal.INTERROGATION)) {
            return QUESTIONS;
        }
        if (step.line().strip().endsWith("?")) {
            return ASKED;
        }
        return byTalk(step, role);
    }

    private static Hint byTalk(Step step, RoleState role) {
        if (role.distress() >= HIGH) {
            return DISTRESS;
        }
        return switch (step.talk().code()) {
            case CT -> CHANGE_TALK;
            case ST -> SUSTAIN_TALK;
            case DISC, N -> role.trust() < LOW ? DISTRUST : LISTENING;
        };
    }

    /** Gates that are open and can be met; one that can only be broken asks for nothing. */
    private static Set<GateState> waiting(Scenario scenario, Step step) {
        var meetable = scenario.gates().stream()
                .filter(gate -> !gate.metBy().isEmpty())
                .map(Gate::id)
                .collect(Collectors.toSet());
        return step.state().gates().stream()
                .filter(gate -> gate.isOpen() && meetable.contains(gate.id()))
                .collect(Collectors.toSet());
    }
}
