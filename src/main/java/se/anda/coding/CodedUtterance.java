package se.anda.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One utterance with its one behaviour code and any number of markers.
 *
 * @param span where the utterance stands in the volley
 * @param confidence of {@code code}, 0 to 1
 * @param distribution the probability of every code considered, adding up to 1
 * @param evidence the words that decided it, as spans in the volley, in order
 * @param reason the rule that decided, as a key of the message files (for instance {@code coding.reason.permission})
 */
public record CodedUtterance(
        String text,
        Span span,
        BehaviourCode code,
        double confidence,
        Map<BehaviourCode, Double> distribution,
        Set<Marker> markers,
        List<Span> evidence,
        String reason) {

    public CodedUtterance {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
        distribution = Map.copyOf(distribution);
        markers = markers.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(markers));
        evidence = List.copyOf(evidence);
    }
}
