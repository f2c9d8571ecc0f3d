package se.anda.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.dialogue.GateState;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.practice.Turn;
import se.anda.scenario.Signal;

/**
 * One turn of a talk; see {@link Turn}.
 *
 * @param volley what the trainee said; null in the opening
 * @param line what the role said; a line break parts two beats, {@code *…*} is a stage direction
 * @param ended id of the ending that the talk came to here, else null
 */
record TalkTurn(
        int id,
        @Nullable Integer parent,
        int number,
        @Nullable String volley,
        List<Utterance> utterances,
        String line,
        RoleTalk talk,
        RoleState state,
        Reasons why,
        @Nullable String ended,
        Instant at) {

    /** The talk code of the role's line. */
    record RoleTalk(RoleTalkCode code, @Nullable TalkSubtype subtype, boolean minimising) {}

    /** Why the role said it. */
    record Reasons(
            Why.Source source,
            String id,
            List<String> topics,
            Set<Signal> signals,
            List<Why.Movement> movements,
            List<String> disclosed,
            List<String> agreed,
            List<Gate> gates) {}

    /** What happened to a safety gate in the turn. */
    record Gate(String id, GateState.Status status, int since) {}

    static TalkTurn of(Turn turn) {
        var coded = turn.coded();
        var talk = turn.step().talk();
        return new TalkTurn(
                turn.id(),
                turn.parent(),
                turn.number(),
                turn.volley(),
                coded == null ? List.of() : Utterance.of(coded),
                turn.line(),
                new RoleTalk(talk.code(), talk.subtype(), talk.minimising()),
                turn.state().role(),
                reasons(turn.step().why()),
                turn.ended(),
                turn.at());
    }

    private static Reasons reasons(Why why) {
        return new Reasons(
                why.source(),
                why.id(),
                why.topics(),
                why.signals(),
                why.movements(),
                why.disclosed(),
                why.agreed(),
                why.gates().stream()
                        .map(gate -> new Gate(gate.id(), gate.status(), gate.since()))
                        .toList());
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "TalkTurn[id=" + id + "]";
    }
}
