package se.anda.practice;

import java.util.ArrayList;
import java.util.List;
import se.anda.dialogue.Why;
import se.anda.scenario.Signal;

/**
 * A reply that the role answered with a fallback, or that was unclear to it.
 *
 * @param turn its id
 * @param roleLine what it answered
 */
public record NotUnderstood(int turn, String roleLine, String volley, Reason reason) {

    /** Why it is here. */
    public enum Reason {
        FALLBACK,
        UNSURE
    }

    /** Those of an attempt, in order; silence is never one. */
    public static List<NotUnderstood> of(Attempt attempt) {
        var found = new ArrayList<NotUnderstood>();
        for (var index = 1; index < attempt.turns().size(); index++) {
            var turn = attempt.turns().get(index);
            var coded = turn.coded();
            if (coded == null || coded.isSilence()) {
                continue;
            }
            var unsure = turn.step().why().signals().contains(Signal.UNCLEAR);
            var fallback = turn.step().why().source() == Why.Source.FALLBACK;
            if (fallback || unsure) {
                found.add(new NotUnderstood(
                        turn.id(),
                        attempt.turns().get(index - 1).line(),
                        coded.text(),
                        fallback ? Reason.FALLBACK : Reason.UNSURE));
            }
        }
        return found;
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "NotUnderstood[turn=" + turn + "]";
    }
}
