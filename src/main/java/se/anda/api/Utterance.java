package se.anda.api;

import java.util.List;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;
import se.anda.coding.Span;

/**
 * One utterance of a volley and how it was coded: a MITI-based estimate.
 *
 * @param span where it stands in the volley, in UTF-16 units
 * @param confidence of the code, 0 to 1
 * @param evidence the words that decided it
 * @param reason the rule that decided
 */
record Utterance(
        String text,
        Span span,
        BehaviourCode code,
        double confidence,
        Set<Marker> markers,
        List<Span> evidence,
        String reason) {

    static List<Utterance> of(CodedVolley volley) {
        return volley.utterances().stream().map(Utterance::of).toList();
    }

    private static Utterance of(CodedUtterance coded) {
        return new Utterance(
                coded.text(),
                coded.span(),
                coded.code(),
                coded.confidence(),
                coded.markers(),
                coded.evidence(),
                coded.reason());
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Utterance[" + code + "]";
    }
}
