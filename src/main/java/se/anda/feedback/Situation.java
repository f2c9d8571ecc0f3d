package se.anda.feedback;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.practice.Turn;
import se.anda.scenario.Signal;

/**
 * What stood before a reply and what the reply did, in the words of the bank of alternatives.
 *
 * @param role what the role had just said, most telling first
 * @param did what the trainee did, most telling first
 */
record Situation(List<String> role, List<String> did) {

    /** From this on the role is in distress, 0 to 100. */
    private static final int DISTRESSED = 70;

    /** What the role said is taken for more than neutral only when the coder was this sure of it. */
    private static final double SURE = 0.6;

    private static final List<Map.Entry<Marker, String>> MARKED = List.of(
            entry(Marker.DISCLOSURE, "disclose"),
            entry(Marker.RIGHTS_UNDERMINING, "rights"),
            entry(Marker.SAFETY_GUARANTEE, "promise"),
            entry(Marker.FALSE_PROMISE, "promise"),
            entry(Marker.SECRECY_OVERPROMISE, "promise"),
            entry(Marker.FALSE_CHOICE, "promise"),
            entry(Marker.COLLUSION, "collude"),
            entry(Marker.CARD_ONLY, "card"),
            entry(Marker.VIOLENCE_PROBE, "probe"),
            entry(Marker.ROLE_MIXING, "role-mixing"),
            entry(Marker.RETELLING, "retell"),
            entry(Marker.DISMISSIVE, "dismiss"),
            entry(Marker.GENERALISING, "dismiss"),
            entry(Marker.BLAME, "blame"),
            entry(Marker.ULTIMATUM, "coerce"),
            entry(Marker.PRESSURE, "coerce"));

    private static final List<Map.Entry<Signal, String>> SIGNALLED = List.of(
            entry(Signal.PUSHING, "push"),
            entry(Signal.LECTURE, "lecture"),
            entry(Signal.PASSED_BY, "passed-by"),
            entry(Signal.INTERROGATION, "questions"),
            entry(Signal.FORMULA, "formula"),
            entry(Signal.PARROT, "parrot"));

    /** What the role has just answered to, when that is what the line is about. */
    private static final List<Map.Entry<Signal, String>> ANSWERED = List.of(
            entry(Signal.PASSED_BY, "unanswered"),
            entry(Signal.INTERROGATION, "questioned"),
            entry(Signal.UNCLEAR, "lost"));

    static Situation of(Turn before, Turn turn) {
        return new Situation(role(before), did(turn));
    }

    private static List<String> role(Turn before) {
        var role = new ArrayList<String>();
        ANSWERED.stream()
                .filter(one -> before.step().why().signals().contains(one.getKey()))
                .forEach(one -> role.add(one.getValue()));
        var talk = before.step().talk();
        if (talk.code() != RoleTalkCode.DISC && before.state().role().distress() >= DISTRESSED) {
            role.add("distress");
        }
        if (talk.minimising()) {
            role.add("minimising");
        }
        role.add((talk.confidence() >= SURE ? talk.code() : RoleTalkCode.N).name());
        return role;
    }

    private static List<String> did(Turn turn) {
        var coded = turn.coded() == null ? new CodedVolley("", List.of()) : turn.coded();
        var did = new ArrayList<String>();
        MARKED.stream()
                .filter(mark -> coded.markers().contains(mark.getKey()))
                .forEach(mark -> did.add(mark.getValue()));
        if (coded.countedCodes().contains(BehaviourCode.CONF)) {
            did.add("confront");
        }
        if (coded.countedCodes().contains(BehaviourCode.PERS)) {
            did.add("push");
        }
        var signals = turn.step().why().signals();
        SIGNALLED.stream()
                .filter(signal -> signals.contains(signal.getKey()))
                .filter(signal -> signal.getKey() != Signal.PUSHING || !did.contains("confront"))
                .forEach(signal -> did.add(signal.getValue()));
        did.add("other");
        return did;
    }
}
