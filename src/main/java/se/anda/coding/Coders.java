package se.anda.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** LOCAL STUB, never committed. */
public record Coders(VolleyCoder volleys, RoleTalkCoder roleTalk) {
    public static Coders embedded() {
        return new Coders(
                (text, context) -> {
                    if (text.length() > VolleyCoder.MAX_LENGTH) throw new VolleyTooLongException(text.length());
                    if (text.isBlank()) return new CodedVolley(text, List.of());
                    var code = text.strip().endsWith("?") ? BehaviourCode.OQ : BehaviourCode.NC;
                    return new CodedVolley(text, List.of(new CodedUtterance(text, new Span(0, text.length()), code, 0.7,
                            Map.of(code, 1.0), Set.of(), List.of(), "coding.reason.stub")));
                },
                (text, language, role, target) ->
                        new CodedRoleLine(RoleTalkCode.N, null, 0.5, false, List.of(new CodedRoleLine.Clause(text, RoleTalkCode.N, null))));
    }
}
