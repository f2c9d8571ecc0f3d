package se.anda.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import tools.jackson.databind.JsonNode;

/** What no schema can see: names that lead nowhere, lines said twice, conditions that never hold. */
final class ScenarioChecks {

    private static final int FEWEST_FALLBACKS = 12;

    private final Scenario scenario;
    private final YamlDocument document;
    private final DatedFacts datedFacts;
    private final List<Problem> problems = new ArrayList<>();

    private final Set<String> topics;
    private final Set<String> sayable;
    private final Set<String> facts;
    private final Set<String> endings;
    private final Set<String> gates;
    private final Set<String> dispositions;
    private final Set<String> agreements = new HashSet<>();

    ScenarioChecks(Scenario scenario, YamlDocument document, DatedFacts datedFacts) {
        this.scenario = scenario;
        this.document = document;
        this.datedFacts = datedFacts;
        topics = unique("topics", scenario.topics().stream().map(Scenario.Topic::id).toList());
        facts = unique("facts", scenario.facts().stream().map(Fact::id).toList());
        endings = unique("endings", scenario.endings().stream().map(Ending::id).toList());
        gates = unique("gates", scenario.gates().stream().map(Gate::id).toList());
        dispositions = unique("dispositions", scenario.dispositions().stream().map(Scenario.Disposition::id).toList());
        sayable = new HashSet<>(unique("beats", scenario.beats().stream().map(Beat::id).toList()));
        sayable.addAll(unique("fallbacks", scenario.fallbacks().stream().map(Beat::id).toList()));
        sayable.addAll(facts);
        scenario.beats().forEach(beat -> agreements.addAll(beat.then().agrees()));
        scenario.facts().forEach(fact -> agreements.addAll(fact.then().agrees()));
    }

    List<Problem> all() {
        beats("/beats", scenario.beats());
        beats("/fallbacks", scenario.fallbacks());
        for (var index = 0; index < scenario.facts().size(); index++) {
            var fact = scenario.facts().get(index);
            var at = "/facts/" + index;
            known(topics, fact.topic(), at + "/topic", "ämnet");
            effect(fact.then(), at + "/then");
            fact.mentions().forEach(topic -> known(topics, topic, at + "/mentions", "ämnet"));
        }
        for (var index = 0; index < scenario.endings().size(); index++) {
            var when = scenario.endings().get(index).when();
            if (when != null) {
                condition(when, "/endings/" + index + "/when");
            }
        }
        scenario.openingMentions().forEach(topic -> known(topics, topic, "/opening_mentions", "ämnet"));
        scenario.traineeRoles().forEach((role, part) -> part.refs()
                .forEach(ref -> datedFact(ref, "/trainee_roles/" + role.tag() + "/refs")));
        endings();
        fallbacks();
        goal();
        linesSaidTwice();
        missingEnglish();
        return problems;
    }

    private Set<String> unique(String part, List<String> ids) {
        var seen = new HashSet<String>();
        for (var index = 0; index < ids.size(); index++) {
            if (!seen.add(ids.get(index))) {
                add("/" + part + "/" + index, "id «" + ids.get(index) + "» finns två gånger: byt namn på den ena");
            }
        }
        return seen;
    }

    private void beats(String part, List<Beat> beats) {
        for (var index = 0; index < beats.size(); index++) {
            var beat = beats.get(index);
            var at = part + "/" + index;
            condition(beat.when(), at + "/when");
            effect(beat.then(), at + "/then");
            beat.mentions().forEach(topic -> known(topics, topic, at + "/mentions", "ämnet"));
            beat.refs().forEach(ref -> datedFact(ref, at + "/refs"));
        }
    }

    private void condition(Condition when, String at) {
        when.topic().forEach(topic -> known(topics, topic, at + "/topic", "ämnet"));
        when.after().forEach(id -> known(sayable, id, at + "/after", "beat eller fakta"));
        when.notAfter().forEach(id -> known(sayable, id, at + "/not_after", "beat eller fakta"));
        when.disclosed().forEach(id -> known(facts, id, at + "/disclosed", "fakta"));
        when.agreed().forEach(id -> known(agreements, id, at + "/agreed", "överenskommelsen"));
        when.notAgreed().forEach(id -> known(agreements, id, at + "/not_agreed", "överenskommelsen"));
        when.disposition().forEach(id -> known(dispositions, id, at + "/disposition", "sinnesstämningen"));
        when.traineeRole().stream()
                .filter(role -> !scenario.traineeRoles().containsKey(role))
                .forEach(role -> add(at + "/trainee_role", "rollen «" + role.tag() + "» spelas inte i scenariot: ta bort den eller lägg till den under trainee_roles"));
        when.state().forEach((dimension, comparison) -> {
            if (!comparison.canHold(0, 100)) {
                add(at + "/state", dimension.tag() + " " + comparison + " kan aldrig gälla (0–100): ändra gränsen");
            }
        });
        if (when.turn() != null && !when.turn().canHold(1, scenario.maxTurns())) {
            add(at + "/turn", "turn " + when.turn() + " kan aldrig gälla (1–" + scenario.maxTurns() + "): ändra gränsen");
        }
    }

    private void effect(Effect then, String at) {
        then.discloses().forEach(id -> known(facts, id, at + "/discloses", "fakta"));
        if (then.opensGate() != null) {
            known(gates, then.opensGate(), at + "/opens_gate", "säkerhetsgrinden");
        }
        if (then.ends() != null) {
            known(endings, then.ends(), at + "/ends", "slutet");
        }
    }

    private void endings() {
        for (var kind : List.of(Ending.Kind.HANG_UP, Ending.Kind.TIME_OVER)) {
            if (scenario.endings().stream().noneMatch(ending -> ending.kind() == kind)) {
                add("/endings", "inget slut av sorten " + kind.tag() + ": lägg till ett");
            }
        }
        var led = new HashSet<String>();
        scenario.beats().forEach(beat -> led.add(String.valueOf(beat.then().ends())));
        scenario.facts().forEach(fact -> led.add(String.valueOf(fact.then().ends())));
        for (var index = 0; index < scenario.endings().size(); index++) {
            var ending = scenario.endings().get(index);
            if (ending.when() == null && ending.kind() != Ending.Kind.TIME_OVER && !led.contains(ending.id())) {
                add("/endings/" + index, "slutet «" + ending.id()
                        + "» kan aldrig nås: ge det ett when eller låt en beat leda dit med ends");
            }
        }
        for (var index = 0; index < scenario.gates().size(); index++) {
            var gate = scenario.gates().get(index);
            if (gate.opens().equals("beat") && scenario.beats().stream().noneMatch(beat -> gate.id().equals(beat.then().opensGate()))
                    && scenario.facts().stream().noneMatch(fact -> gate.id().equals(fact.then().opensGate()))) {
                add("/gates/" + index, "grinden «" + gate.id() + "» öppnas aldrig: låt en beat öppna den med opens_gate");
            }
        }
    }

    private void fallbacks() {
        var variants = scenario.fallbacks().stream().mapToInt(beat -> beat.says().size()).sum();
        if (variants < FEWEST_FALLBACKS) {
            problems.add(document.notice("/fallbacks", "bara " + variants + " reservrepliker för " + scenario.maxTurns()
                    + " repliker: skriv gärna minst " + FEWEST_FALLBACKS));
        }
    }

    private void goal() {
        var named = scenario.initialState().containsKey(Dimension.READINESS);
        if (scenario.changeGoal() == null && named) {
            add("/initial_state", "readiness finns fast change_goal saknas: ta bort readiness eller skriv ett mål");
        } else if (scenario.changeGoal() != null && !named) {
            add("/initial_state", "readiness saknas fast det finns ett change_goal: lägg till readiness");
        }
    }

    private void linesSaidTwice() {
        Map<String, String> first = new HashMap<>();
        lines("/opening", document.tree().path("opening"), first);
        for (var part : List.of("beats", "fallbacks", "facts", "endings")) {
            var list = document.tree().path(part);
            for (var index = 0; index < list.size(); index++) {
                lines("/" + part + "/" + index + "/says", list.get(index).path("says"), first);
                lines("/" + part + "/" + index + "/deflects", list.get(index).path("deflects"), first);
            }
        }
    }

    private void lines(String at, JsonNode says, Map<String, String> first) {
        for (var index = 0; index < says.size(); index++) {
            var pointer = at + "/" + index;
            var text = says.get(index).path("sv").asString("").strip().toLowerCase(java.util.Locale.ROOT);
            var earlier = first.putIfAbsent(text, pointer);
            if (earlier != null) {
                add(pointer, "samma replik finns redan på rad " + document.line(earlier) + ": skriv om den ena");
            }
        }
    }

    private void missingEnglish() {
        var missing = new ArrayList<String>();
        collectMissing(document.tree(), "", missing);
        if (!missing.isEmpty()) {
            var lines = missing.stream().map(document::line).distinct().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(document.notice(missing.getFirst(), missing.size()
                    + " texter saknar engelska (rad " + lines + (missing.size() > 5 ? " …" : "") + "): svenskan visas i stället"));
        }
    }

    private static void collectMissing(JsonNode node, String pointer, List<String> missing) {
        if (node.isObject()) {
            if (node.has("sv") && !node.has("en")) {
                missing.add(pointer);
            }
            node.properties().forEach(entry -> collectMissing(entry.getValue(), pointer + "/" + entry.getKey(), missing));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collectMissing(node.get(index), pointer + "/" + index, missing);
            }
        }
    }

    private void datedFact(String id, String at) {
        if (datedFacts.find(id).isEmpty()) {
            add(at, "faktauppgiften «" + id + "» finns inte i facts-sv.yaml: lägg till den eller rätta namnet");
        }
    }

    private void known(Set<String> names, String name, String at, String kind) {
        if (!names.contains(name)) {
            add(at, kind + " «" + name + "» finns inte: rätta namnet eller lägg till det");
        }
    }

    private void add(String pointer, String message) {
        problems.add(document.problem(pointer, message));
    }
}
