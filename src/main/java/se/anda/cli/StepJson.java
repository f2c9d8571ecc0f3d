package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedVolley;
import se.anda.dialogue.GateState;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Step;
import se.anda.dialogue.Why;
import se.anda.scenario.Signal;

/** The JSON of one turn of a talk. Its fields come in the same order in every run: the same talk gives the same bytes. */
final class StepJson {

    private StepJson() {}

    /** @param volley null for the opening */
    static Map<String, @Nullable Object> of(@Nullable String volley, CodedVolley coded, Step step) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("turn", step.state().turn());
        json.put("volley", volley);
        json.put("utterances", CodedJson.utterances(coded));
        json.put("state", state(step.state().role()));
        json.put("line", step.line());
        json.put("why", why(step.why()));
        json.put("ended", step.ended());
        return json;
    }

    private static Map<String, @Nullable Object> state(RoleState state) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("trust", state.trust());
        json.put("readiness", state.readiness());
        json.put("discord", state.discord());
        json.put("distress", state.distress());
        return json;
    }

    private static Map<String, Object> why(Why why) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", why.source().name().toLowerCase(Locale.ROOT));
        json.put("id", why.id());
        json.put("topics", why.topics());
        json.put("signals", why.signals().stream().map(Signal::tag).sorted().toList());
        json.put("moved", why.movements().stream().map(StepJson::moved).toList());
        json.put("before", state(why.before()));
        json.put("disclosed", why.disclosed());
        json.put("agreed", why.agreed());
        json.put("gates", why.gates().stream().map(StepJson::gate).toList());
        return json;
    }

    private static Map<String, Object> moved(Why.Movement movement) {
        var json = new LinkedHashMap<String, Object>();
        json.put("by", movement.by());
        json.put("dimension", movement.dimension().tag());
        json.put("step", movement.step());
        return json;
    }

    private static Map<String, Object> gate(GateState gate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", gate.id());
        json.put("status", gate.status().name().toLowerCase(Locale.ROOT));
        return json;
    }
}
