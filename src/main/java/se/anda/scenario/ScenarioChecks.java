package se.anda.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.coding.TraineeRole;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;

/** What no schema can see: names that lead nowhere, conditions that never hold, endings and gates never come to. */
final class ScenarioChecks {

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
    private final Set<String> memories;
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
        var follows = scenario.follows();
        memories = follows == null
                ? Set.of()
                : unique("follows/memories", follows.memories().stream().map(Follows.Memory::id).toList());
        sayable = new HashSet<>(unique("beats", scenario.beats().stream().map(Beat::id).toList()));
        sayable.addAll(unique("fallbacks", scenario.fallbacks().stream().map(Beat::id).toList()));
        sayable.addAll(facts);
        effects().forEach(then -> agreements.addAll(then.agrees()));
    }

    /** What follows on anything that can be said. */
    private Stream<Effect> effects() {
        return Stream.of(
                        scenario.beats().stream().map(Beat::then),
                        scenario.fallbacks().stream().map(Beat::then),
                        scenario.facts().stream().map(Fact::then))
                .flatMap(then -> then);
    }

    List<Problem> all() {
        beats("/beats", scenario.beats());
        beats("/fallbacks", scenario.fallbacks());
        for (var index = 0; index < scenario.facts().size(); index++) {
            var fact = scenario.facts().get(index);
            var at = "/facts/" + index;
            known(topics, fact.topic(), at + "/topic", "ämnet");
            effect(fact.then(), at + "/then");
            state(fact.needs(), at + "/needs");
            fact.mentions().forEach(topic -> known(topics, topic, at + "/mentions", "ämnet"));
        }
        for (var index = 0; index < scenario.endings().size(); index++) {
            var when = scenario.endings().get(index).when();
            if (when != null) {
                condition(when, "/endings/" + index + "/when");
                if (when.equals(Condition.ALWAYS)) {
                    add("/endings/" + index + "/when", "ett tomt when gäller alltid och avslutar samtalet genast: skriv ett villkor eller ta bort when");
                }
            }
        }
        follows();
        scenario.openingMentions().forEach(topic -> known(topics, topic, "/opening_mentions", "ämnet"));
        scenario.traineeRoles().forEach((role, part) -> part.refs()
                .forEach(ref -> datedFact(ref, "/trainee_roles/" + role.tag() + "/refs")));
        endings();
        gates();
        goal();
        problems.addAll(new LineChecks(document).all());
        problems.addAll(new PhraseChecks(scenario, document).all());
        problems.addAll(new LengthChecks(scenario, document).all());
        if (problems.stream().noneMatch(Problem::isProblem)) {
            problems.addAll(new ReachChecks(scenario, document).all());
        }
        return problems;
    }

    private void follows() {
        var follows = scenario.follows();
        if (follows == null) {
            return;
        }
        if (follows.scenario().equals(scenario.id())) {
            add("/follows/scenario", "scenariot kan inte följa på sig självt: skriv det första samtalets id");
        }
        for (var index = 0; index < follows.otherwise().size(); index++) {
            known(memories, follows.otherwise().get(index), "/follows/otherwise/" + index, "minnet");
        }
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
        when.last().forEach(id -> known(sayable, id, at + "/last", "beat eller fakta"));
        when.disclosed().forEach(id -> known(facts, id, at + "/disclosed", "fakta"));
        when.agreed().forEach(id -> known(agreements, id, at + "/agreed", "överenskommelsen"));
        when.notAgreed().forEach(id -> known(agreements, id, at + "/not_agreed", "överenskommelsen"));
        when.disposition().forEach(id -> known(dispositions, id, at + "/disposition", "sinnesstämningen"));
        when.memory().forEach(id -> known(memories, id, at + "/memory", "minnet"));
        when.notMemory().forEach(id -> known(memories, id, at + "/not_memory", "minnet"));
        when.traineeRole().forEach(role -> played(role, at + "/trainee_role"));
        state(when.state(), at + "/state");
        when.count().forEach((tag, comparison) -> {
            if (!comparison.canHold(0, scenario.maxTurns())) {
                add(at + "/count/" + tag, tag + " " + comparison + " kan aldrig gälla (0–" + scenario.maxTurns() + "): ändra gränsen");
            }
        });
        if (when.turn() != null && !when.turn().canHold(1, scenario.maxTurns())) {
            add(at + "/turn", "turn " + when.turn() + " kan aldrig gälla (1–" + scenario.maxTurns() + "): ändra gränsen");
        }
    }

    private void state(Map<Dimension, Comparison> bounds, String at) {
        bounds.forEach((dimension, comparison) -> {
            if (dimension == Dimension.READINESS && scenario.changeGoal() == null) {
                add(at + "/readiness", "readiness finns inte utan change_goal: ta bort villkoret eller skriv ett mål");
            } else if (!comparison.canHold(0, 100)) {
                add(at + "/" + dimension.tag(), dimension.tag() + " " + comparison + " kan aldrig gälla (0–100): ändra gränsen");
            }
        });
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
        var led = effects().map(then -> String.valueOf(then.ends())).collect(Collectors.toSet());
        for (var index = 0; index < scenario.endings().size(); index++) {
            var ending = scenario.endings().get(index);
            if (ending.when() == null && ending.kind() != Ending.Kind.TIME_OVER && !led.contains(ending.id())) {
                add("/endings/" + index, "slutet «" + ending.id()
                        + "» kan aldrig nås: ge det ett when eller låt en beat leda dit med ends");
            }
        }
    }

    private void gates() {
        var opened = effects().map(then -> String.valueOf(then.opensGate())).collect(Collectors.toSet());
        for (var index = 0; index < scenario.gates().size(); index++) {
            var gate = scenario.gates().get(index);
            var at = "/gates/" + index;
            if (gate.opens().equals("beat") && !opened.contains(gate.id())) {
                add(at, "grinden «" + gate.id() + "» öppnas aldrig: låt en beat öppna den med opens_gate");
            }
            if (gate.metBy().isEmpty() && (gate.brokenBy().isEmpty() || !gate.also().isEmpty())) {
                add(at, "grinden «" + gate.id() + "» kan aldrig klaras: skriv met_by, eller bara broken_by");
            }
            gate.traineeRole().forEach(role -> played(role, at + "/trainee_role"));
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

    private void played(TraineeRole role, String at) {
        if (!scenario.traineeRoles().containsKey(role)) {
            add(at, "rollen «" + role.tag() + "» spelas inte i scenariot: ta bort den eller lägg till den under trainee_roles");
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
