package se.anda.scenario;

import java.util.ArrayList;
import java.util.List;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;

/**
 * Beats that can never be said, facts never told, endings and gates never come to, and a goal out of reach. To be asked of a
 * scenario whose names all lead somewhere.
 */
final class ReachChecks {

    private final Scenario scenario;
    private final YamlDocument document;
    private final Reach reach;
    private final Contradictions contradictions;
    private final List<Problem> problems = new ArrayList<>();

    ReachChecks(Scenario scenario, YamlDocument document) {
        this.scenario = scenario;
        this.document = document;
        this.reach = new Reach(scenario);
        this.contradictions = new Contradictions(scenario, reach);
    }

    List<Problem> all() {
        beats("/beats", scenario.beats());
        beats("/fallbacks", scenario.fallbacks());
        facts();
        endings();
        gates();
        goal();
        return problems;
    }

    private void beats(String part, List<Beat> beats) {
        for (var index = 0; index < beats.size(); index++) {
            var beat = beats.get(index);
            if (!reach.isSaid(beat.id())) {
                condition("«" + beat.id() + "» kan aldrig sägas", beat.when(), part + "/" + index + "/when");
            }
        }
    }

    /** Tells the first reason. */
    private void condition(String what, Condition when, String at) {
        var flaw = contradictions.in(when);
        if (flaw.isPresent()) {
            var pointer = at + "/" + flaw.get().part();
            var message = what + ", " + flaw.get().message();
            problems.add(flaw.get().isAbsolute() ? document.problem(pointer, message) : document.notice(pointer, message));
            return;
        }
        var missing = reach.missing(when);
        if (!missing.isEmpty()) {
            var first = missing.getFirst();
            add(at + "/" + first.part(), what + ", den väntar på «" + first.name() + "» (" + first.part()
                    + "), som aldrig kommer: ändra villkoret, eller gör så att «" + first.name() + "» kan komma");
        }
    }

    private void facts() {
        for (var index = 0; index < scenario.facts().size(); index++) {
            var fact = scenario.facts().get(index);
            for (var need : fact.needs().entrySet()) {
                if (!reach.canHold(need.getKey(), need.getValue())) {
                    notice("/facts/" + index + "/needs/" + need.getKey().tag(), "fakta «" + fact.id() + "» kan aldrig berättas, "
                            + need.getKey().tag() + " " + need.getValue() + " nås aldrig: ändra gränsen");
                }
            }
        }
    }

    private void endings() {
        for (var index = 0; index < scenario.endings().size(); index++) {
            var ending = scenario.endings().get(index);
            var at = "/endings/" + index;
            if (ending.when() == null) {
                if (!reach.isEnded(ending.id()) && ending.kind() != Ending.Kind.TIME_OVER) {
                    add(at, "slutet «" + ending.id()
                            + "» kan aldrig nås, det som leder dit kan aldrig sägas: ändra villkoren där, eller ge slutet ett when");
                }
                continue;
            }
            if (!reach.isEnded(ending.id())) {
                condition("slutet «" + ending.id() + "» kan aldrig nås", ending.when(), at + "/when");
            }
            for (var earlier : scenario.endings().subList(0, index)) {
                if (ending.when().equals(earlier.when())) {
                    add(at + "/when", "slutet «" + ending.id() + "» kan aldrig nås, «" + earlier.id()
                            + "» står före med samma villkor: ändra det ena villkoret");
                }
            }
            fromTheStart(ending, at);
        }
    }

    /** An ending that only looks at the state, where the state already is so. */
    private void fromTheStart(Ending ending, String at) {
        var when = ending.when();
        if (when == null || when.state().isEmpty() || !when.isOnStateOnly()) {
            return;
        }
        if (when.state().entrySet().stream()
                .allMatch(bound -> bound.getValue().holds(scenario.initialState().getOrDefault(bound.getKey(), 0)))) {
            notice(at + "/when", "slutet «" + ending.id()
                    + "» gäller redan i utgångsläget och avslutar samtalet genast: ändra gränsen eller initial_state");
        }
    }

    private void gates() {
        for (var index = 0; index < scenario.gates().size(); index++) {
            var gate = scenario.gates().get(index);
            var at = "/gates/" + index;
            if (gate.opens().equals("beat") && !reach.isOpened(gate.id())) {
                add(at, "grinden «" + gate.id() + "» öppnas aldrig, det som öppnar den kan aldrig sägas: ändra villkoren där");
            }
            if (!gate.metBy().isEmpty() && gate.brokenBy().containsAll(gate.metBy())) {
                add(at + "/broken_by", "grinden «" + gate.id() + "» kan aldrig klaras, det som klarar den bryter den: ändra met_by eller broken_by");
            }
        }
    }

    private void goal() {
        if (scenario.changeGoal() != null && !canEnd(Ending.Kind.AGREEMENT, Ending.Kind.PARTIAL_AGREEMENT)) {
            notice("/change_goal", "målet kan aldrig nås, inget slut av sorten agreement eller partial-agreement går att komma till: skriv ett, eller ta bort change_goal");
        }
        if (!canEnd(Ending.Kind.RESPECTED_NO, Ending.Kind.TAKEN_OVER)) {
            notice("/endings", "inget slut av sorten respected-no går att komma till: skriv ett, ett nej som respekteras är ett bra slut");
        }
    }

    private boolean canEnd(Ending.Kind one, Ending.Kind other) {
        return scenario.endings().stream()
                .anyMatch(ending -> (ending.kind() == one || ending.kind() == other) && reach.isEnded(ending.id()));
    }

    private void add(String pointer, String message) {
        problems.add(document.problem(pointer, message));
    }

    private void notice(String pointer, String message) {
        problems.add(document.notice(pointer, message));
    }
}
