package se.anda.model.guard;

import java.util.Set;
import java.util.TreeSet;
import se.anda.coding.Stems;
import se.anda.dialogue.PhraseMatcher;

/** Nothing of the scenario that neither the move nor the talk so far has taken up: in doubt the scripted line. */
final class TopicGuard implements Guard {

    @Override
    public Breach breach() {
        return Breach.OFF_MOVE;
    }

    @Override
    public boolean allows(Candidate candidate) {
        var matcher = new PhraseMatcher(candidate.scenario(), candidate.language());
        var raised = topics(matcher, candidate.text(), candidate);
        if (raised.isEmpty()) {
            return true;
        }
        Set<String> known = new TreeSet<>(candidate.step().state().mentioned());
        candidate.step().state().trail().forEach(volley -> known.addAll(volley.topics()));
        known.addAll(topics(matcher, candidate.step().state().lines().getLast().text(), candidate));
        return known.containsAll(raised);
    }

    private static Set<String> topics(PhraseMatcher matcher, String text, Candidate candidate) {
        return new TreeSet<>(matcher.topics(Stems.words(text, candidate.language())));
    }
}
