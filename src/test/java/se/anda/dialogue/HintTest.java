package se.anda.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.RoleTalkCode;
import se.anda.dialogue.GateState.Status;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.scenario.Signal;

class HintTest {

    private static final RoleState CALM = new RoleState(50, 30, 10, 30);

    /** Its gates "rattigheter" (open from the start) and "suicid" can both be met. */
    private final Scenario scenario = ScenarioCatalogue.bundled().find("arrestsamtal").orElseThrow().scenario();

    private static Step step(int turn, RoleState role, RoleTalkCode talk, String line, Set<Signal> signals, List<GateState> gates) {
        var state = new DialogueState(
                1, 0, "", Set.of(), role, turn, List.of(), List.of(), Set.of(), List.of(), Set.of(), Set.of(), Map.of(), List.of(), gates, null);
        var why = new Why(Why.Source.BEAT, "beat", List.of(), signals, List.of(), role, role, List.of(), List.of(), List.of());
        return new Step(state, line, new CodedRoleLine(talk, null, 1, false, List.of()), why, null);
    }

    private Hint hint(RoleState role, RoleTalkCode talk, String line, Signal... signals) {
        return Hint.fitting(scenario, step(3, role, talk, line, Set.of(signals), List.of()));
    }

    @Test
    void safetyComesBeforeAllElse() {
        var open = List.of(new GateState("suicid", Status.OPEN, 2));
        var upset = new RoleState(10, 10, 90, 90);
        assertThat(Hint.fitting(scenario, step(3, upset, RoleTalkCode.DISC, "Gå härifrån!", Set.of(Signal.PUSHING), open)))
                .isEqualTo(Hint.SAFETY);
    }

    @Test
    void aGateOpenFromTheStartIsAMatterOfTheFrame() {
        var open = List.of(new GateState("rattigheter", Status.OPEN, 0));
        assertThat(Hint.fitting(scenario, step(1, CALM, RoleTalkCode.N, "Jaha.", Set.of(), open))).isEqualTo(Hint.FRAME);
        assertThat(Hint.fitting(scenario, step(0, CALM, RoleTalkCode.N, "Jaha.", Set.of(), open))).isEqualTo(Hint.BEGINNING);
    }

    @Test
    void aGateThatIsMetAsksForNothing() {
        var met = List.of(new GateState("suicid", Status.MET, 2));
        assertThat(Hint.fitting(scenario, step(3, CALM, RoleTalkCode.N, "Jaha.", Set.of(), met))).isEqualTo(Hint.LISTENING);
    }

    @Test
    void theRolesResistanceComesBeforeWhatTheTraineeDid() {
        assertThat(hint(CALM, RoleTalkCode.DISC, "Sluta tjata.", Signal.INTERROGATION)).isEqualTo(Hint.DISCORD);
        assertThat(hint(new RoleState(50, 30, 60, 30), RoleTalkCode.N, "Jaha.")).isEqualTo(Hint.DISCORD);
    }

    @Test
    void whatTheTraineeDidComesBeforeTheLine() {
        assertThat(hint(CALM, RoleTalkCode.CT, "Kanske det.", Signal.PUSHING)).isEqualTo(Hint.PUSHED);
        assertThat(hint(CALM, RoleTalkCode.CT, "Kanske det.", Signal.INTERROGATION)).isEqualTo(Hint.QUESTIONS);
    }

    @Test
    void aQuestionOfTheRolesIsToBeAnswered() {
        assertThat(hint(CALM, RoleTalkCode.N, "Vem är du?")).isEqualTo(Hint.ASKED);
    }

    @Test
    void distressComesBeforeTalkOfChange() {
        assertThat(hint(new RoleState(50, 30, 10, 60), RoleTalkCode.CT, "Jag vill bort.")).isEqualTo(Hint.DISTRESS);
        assertThat(hint(CALM, RoleTalkCode.CT, "Jag vill bort.")).isEqualTo(Hint.CHANGE_TALK);
        assertThat(hint(CALM, RoleTalkCode.ST, "Det går nog över.")).isEqualTo(Hint.SUSTAIN_TALK);
    }

    @Test
    void withNothingElseItIsAboutTrustOrListening() {
        assertThat(hint(new RoleState(29, 30, 10, 30), RoleTalkCode.N, "Jaha.")).isEqualTo(Hint.DISTRUST);
        assertThat(hint(CALM, RoleTalkCode.N, "Jaha.")).isEqualTo(Hint.LISTENING);
    }
}
