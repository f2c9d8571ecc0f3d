package se.anda.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.Span;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyTooLongException;

/**
 * Coders for tests: what ends with a question mark is an open question about life, everything else is not coded. One
 * volley blames.
 */
public final class FakeCoders {

    static final String BLAME = "Det är ditt eget fel.";

    private FakeCoders() {}

    public static TalkEngine engine() {
        return new DialogueEngine(volleys(), roleTalk(), "fake");
    }

    static VolleyCoder volleys() {
        return (text, _) -> {
            if (text.length() > VolleyCoder.MAX_LENGTH) {
                throw new VolleyTooLongException(text.length());
            }
            return new CodedVolley(text, text.isBlank() ? List.of() : List.of(utterance(text)));
        };
    }

    private static CodedUtterance utterance(String text) {
        var asks = text.endsWith("?");
        var code = asks ? BehaviourCode.OQ : BehaviourCode.NC;
        var whole = new Span(0, text.length());
        return new CodedUtterance(
                text,
                whole,
                code,
                0.7,
                Map.of(code, 0.7, BehaviourCode.GI, 0.3),
                asks ? Set.of(Marker.LIFE_SITUATION) : text.equals(BLAME) ? Set.of(Marker.BLAME) : Set.of(),
                List.of(whole),
                "coding.reason.fake");
    }

    static RoleTalkCoder roleTalk() {
        return (text, _, _, _) -> new CodedRoleLine(
                RoleTalkCode.N, null, 0.5, false, List.of(new CodedRoleLine.Clause(text, RoleTalkCode.N, null)));
    }
}
