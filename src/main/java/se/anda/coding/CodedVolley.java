package se.anda.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A volley and its utterances, coded. An empty list of utterances is silence. */
public record CodedVolley(String text, List<CodedUtterance> utterances) {

    public CodedVolley {
        utterances = List.copyOf(utterances);
    }

    /**
     * The behaviours that count for this volley: each once; a complex reflection outweighs a simple one (MITI 4.2.1), an
     * open question a closed one (own rule).
     */
    public Set<BehaviourCode> countedCodes() {
        var codes = EnumSet.noneOf(BehaviourCode.class);
        utterances.forEach(utterance -> codes.add(utterance.code()));
        if (codes.contains(BehaviourCode.CR)) {
            codes.remove(BehaviourCode.SR);
        }
        if (codes.contains(BehaviourCode.OQ)) {
            codes.remove(BehaviourCode.CQ);
        }
        return codes;
    }

    public Set<Marker> markers() {
        var markers = EnumSet.noneOf(Marker.class);
        utterances.forEach(utterance -> markers.addAll(utterance.markers()));
        return markers;
    }

    public boolean isSilence() {
        return utterances.isEmpty();
    }
}
