package se.anda.dialogue;

import java.util.List;
import java.util.Set;
import se.anda.coding.CodedVolley;
import se.anda.scenario.Signal;

/** A coded volley as the role hears it: the topics it takes up, in the scenario's order, and how it fits the talk. */
public record Reading(CodedVolley volley, List<String> topics, Set<Signal> signals) {

    public Reading {
        topics = List.copyOf(topics);
        signals = Set.copyOf(signals);
    }

    public boolean has(Signal signal) {
        return signals.contains(signal);
    }
}
