package se.anda.dialogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.TraineeRole;
import se.anda.scenario.Condition;
import se.anda.scenario.Signal;

/** Holds conditions against what was just heard and what the talk has come to, and says how well they match. */
final class Conditions {

    private final PhraseMatcher matcher;
    private final TraineeRole traineeRole;

    Conditions(PhraseMatcher matcher, TraineeRole traineeRole) {
        this.matcher = matcher;
        this.traineeRole = traineeRole;
    }

    /** @param state with the volley already counted and felt */
    boolean hold(Condition when, Listener.Heard heard, DialogueState state) {
        return answers(when, heard) && excludes(when, heard) && remembers(when, state)
                && when.state().entrySet().stream()
                        .allMatch(bound -> bound.getValue().holds(state.role().get(bound.getKey())))
                && when.count().entrySet().stream()
                        .allMatch(bound -> bound.getValue().holds(state.count(bound.getKey())))
                && (when.turn() == null || when.turn().holds(state.turn()))
                && (when.disposition().isEmpty() || when.disposition().contains(state.disposition()))
                && fits(when.memory(), state.memories())
                && Collections.disjoint(when.notMemory(), state.memories())
                && (when.traineeRole().isEmpty() || when.traineeRole().contains(traineeRole));
    }

    /** How much a condition that holds has to do with the volley. */
    static int match(Condition when) {
        return (when.marker().isEmpty() ? 0 : 30)
                + (when.signal().isEmpty() ? 0 : 25)
                + (when.heard() == null ? 0 : 22)
                + (when.topic().isEmpty() ? 0 : 20)
                + (when.code().isEmpty() ? 0 : 8)
                + (when.last().isEmpty() ? 0 : 24)
                + 6 * (when.after().isEmpty() ? 0 : 1)
                + 3 * when.state().size()
                + (when.disclosed().isEmpty() && when.agreed().isEmpty() ? 0 : 3)
                + (when.disposition().isEmpty() ? 0 : 3)
                + (when.memory().isEmpty() ? 0 : 6)
                + (when.traineeRole().isEmpty() ? 0 : 1)
                + when.count().size();
    }

    private boolean answers(Condition when, Listener.Heard heard) {
        var reading = heard.reading();
        return fits(when.topic(), reading.topics())
                && fits(when.code(), codes(heard))
                && fits(when.marker(), reading.volley().markers())
                && fits(when.signal(), reading.signals())
                && (when.heard() == null || matcher.heard(when.heard(), heard.words()));
    }

    private static boolean excludes(Condition when, Listener.Heard heard) {
        Set<Signal> signals = heard.reading().signals();
        return Collections.disjoint(when.notCode(), codes(heard))
                && Collections.disjoint(when.notMarker(), heard.reading().volley().markers())
                && Collections.disjoint(when.notSignal(), signals);
    }

    private static boolean remembers(Condition when, DialogueState state) {
        return state.beats().containsAll(when.after())
                && Collections.disjoint(state.beats(), when.notAfter())
                && (when.last().isEmpty() || !state.beats().isEmpty() && when.last().contains(state.beats().getLast()))
                && state.agreed().containsAll(when.agreed())
                && Collections.disjoint(state.agreed(), when.notAgreed())
                && state.disclosed().containsAll(when.disclosed());
    }

    private static List<BehaviourCode> codes(Listener.Heard heard) {
        return heard.reading().volley().utterances().stream().map(CodedUtterance::code).toList();
    }

    private static boolean fits(Collection<?> asked, Collection<?> heard) {
        return asked.isEmpty() || !Collections.disjoint(asked, heard);
    }
}
