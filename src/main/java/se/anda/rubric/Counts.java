package se.anda.rubric;

import java.util.EnumMap;
import java.util.Map;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;

/**
 * How many volleys hold a code or a marker, after the counting rules (MITI 4.2.1: once per volley, complex before simple
 * reflection; open before closed question is this project's own).
 *
 * @param volleys in which something was said
 */
public record Counts(Map<BehaviourCode, Integer> codes, Map<Marker, Integer> markers, int volleys) {

    public Counts {
        codes = Map.copyOf(codes);
        markers = Map.copyOf(markers);
    }

    static Counts of(RatedTalk talk) {
        var codes = new EnumMap<BehaviourCode, Integer>(BehaviourCode.class);
        var markers = new EnumMap<Marker, Integer>(Marker.class);
        var spoken = talk.spoken();
        for (var exchange : spoken) {
            exchange.volley().countedCodes().forEach(code -> codes.merge(code, 1, Integer::sum));
            exchange.volley().markers().forEach(marker -> markers.merge(marker, 1, Integer::sum));
        }
        return new Counts(codes, markers, spoken.size());
    }

    public int of(BehaviourCode code) {
        return codes.getOrDefault(code, 0);
    }

    public int of(Marker marker) {
        return markers.getOrDefault(marker, 0);
    }

    public int reflections() {
        return of(BehaviourCode.SR) + of(BehaviourCode.CR);
    }

    public int questions() {
        return of(BehaviourCode.OQ) + of(BehaviourCode.CQ);
    }

    /** MI-adherent: SEEK + AF + EMPH (MITI 4.2.1). */
    public int adherent() {
        return of(BehaviourCode.SEEK) + of(BehaviourCode.AF) + of(BehaviourCode.EMPH);
    }

    /** MI-non-adherent: CONF + PERS (MITI 4.2.1). */
    public int nonAdherent() {
        return of(BehaviourCode.CONF) + of(BehaviourCode.PERS);
    }
}
