package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.anda.authoring.Playtest.Answer;
import se.anda.authoring.Playtest.Outcome;
import se.anda.authoring.PublishingCheck.Condition;
import se.anda.authoring.PublishingCheck.Verdict;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.TraineeRole;
import se.anda.content.Problem;
import se.anda.content.Resources;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.GateState;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.rubric.RatedTalk;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioReader;

/** Each condition for publishing, held against plays made up so that only it speaks against. */
class PublishingChecklistTest {

    private static final Scenario SCENARIO = read(Resources.text("/scenarios/korsningen.yaml"));
    private static final Scenario GATED = read(Resources.text("/scenarios/korsningen.yaml") + """
            gates:
              - id: trygg-nu
                name: {sv: Trygg nu, en: Safe now}
                opens: start
                met_by: [safety-check]
                met: {sv: "Du frågade.", en: "You asked."}
                missed: {sv: "Fråga gärna.", en: "Do ask."}
            """);

    private final Map<Policy, PolicyFigures> figures = new EnumMap<>(Policy.class);
    private final Map<Policy, List<Outcome>> played = new EnumMap<>(Policy.class);
    private final List<Problem> problems = new ArrayList<>();

    PublishingChecklistTest() {
        for (var policy : Policy.values()) {
            fares(policy, policy == Policy.SKILLED ? 70 : policy == Policy.CLUMSY_WARM ? 50 : 20, policy == Policy.SKILLED ? 4.5 : 2);
            played.put(policy, List.of(ended(SCENARIO, policy, policy == Policy.SKILLED ? "nej" : "lagt-pa", "Veckan?", false)));
        }
    }

    @Test
    void aScenarioThatFaresWellMeetsAllThatApplies() {
        assertThat(checks(SCENARIO)).noneMatch(PublishingCheck::hinders);
        assertThat(checks(SCENARIO)).extracting(PublishingCheck::condition).containsExactlyElementsOf(
                EnumSet.complementOf(EnumSet.of(Condition.TEST_TALKS))); // which is a rubric's
    }

    @Test
    void aProblemHindersAndANoticeDoesNot() {
        problems.add(new Problem("a.yaml", 3, Problem.Severity.NOTICE, "tunt"));
        assertThat(check(Condition.NO_PROBLEMS).verdict()).isEqualTo(Verdict.MET);
        problems.add(new Problem("a.yaml", 4, Problem.Severity.PROBLEM, "fel"));
        assertThat(check(Condition.NO_PROBLEMS).found()).containsExactly("a.yaml:4: fel");
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, mode = EnumSource.Mode.EXCLUDE, names = "SKILLED")
    void whoeverReachesTheSkilledInTrustIsNamed(Policy other) {
        fares(other, 70, 2);
        assertThat(check(Condition.SKILLED_FIRST).found()).containsExactly(other.tag());
    }

    @Test
    void whoeverReachesTheSkilledInScoreIsNamed() {
        fares(Policy.NOVICE, 10, 4.5);
        assertThat(check(Condition.SKILLED_FIRST).found()).containsExactly("novice");
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, names = {"FORMULA", "PARROT"})
    void emptyWordsAsTrustedAsWarmthHinder(Policy empty) {
        fares(empty, 50, 2);
        assertThat(check(Condition.EMPTY_WORDS_BELOW_WARMTH).found()).containsExactly(empty.tag());
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, names = {"CONFRONTER", "POLITE_CONTROLLER"})
    void anAgreementThatWasPushedThroughHinders(Policy pushing) {
        figures.computeIfPresent(pushing, (policy, figure) -> new PolicyFigures(
                policy, 1, 6, 20, 20.0, 20, 20, 2, 0, 1, Map.of("ja", 1)));
        assertThat(check(Condition.PUSHING_NEVER_AGREED).found()).containsExactly(pushing.tag());
    }

    @Test
    void noRespectedNoOfTheSkilledHinders() {
        played.put(Policy.SKILLED, List.of(ended(SCENARIO, Policy.SKILLED, "slut-pa-tid", "Veckan?", false)));
        assertThat(check(Condition.RESPECTED_NO).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aTenthOfFallbacksIsTooMany() {
        var answers = new ArrayList<Answer>();
        for (var turn = 0; turn < 10; turn++) {
            answers.add(new Answer("Hm", turn == 0 ? Why.Source.FALLBACK : Why.Source.BEAT, "x", "Rad " + turn));
        }
        played.replaceAll((policy, outcomes) -> List.of(outcome(SCENARIO, policy, "nej", answers, "Rad")));
        assertThat(check(Condition.FEW_FALLBACKS).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check(Condition.FEW_FALLBACKS).found()).containsExactly("10.0%");
    }

    @Test
    void aLineSaidTwiceInATalkHinders() {
        var answers = List.of(new Answer("a", Why.Source.BEAT, "x", "Mm."), new Answer("b", Why.Source.BEAT, "y", "Mm."));
        played.put(Policy.NOVICE, List.of(outcome(SCENARIO, Policy.NOVICE, "nej", answers, "Mm.", "Mm.")));
        assertThat(check(Condition.NO_LINE_TWICE).found()).containsExactly("Mm.");
    }

    @Test
    void aGateThatIsStillOpenInEveryPlayIsUntried() {
        played.replaceAll((policy, outcomes) -> List.of(gate(policy, GateState.Status.OPEN)));
        assertThat(gates().found()).containsExactly("trygg-nu");
    }

    @ParameterizedTest
    @EnumSource(value = GateState.Status.class, names = {"MET", "MISSED", "BROKEN"})
    void aGateThatOnePlayDecidedIsTried(GateState.Status status) {
        played.put(Policy.SILENT, List.of(gate(Policy.SILENT, status)));
        assertThat(gates().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void withoutGatesThereIsNothingToTry() {
        assertThat(check(Condition.GATES_TESTED).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private PublishingCheck gates() {
        return checks(GATED).get(Condition.GATES_TESTED.ordinal());
    }

    private PublishingCheck check(Condition condition) {
        return checks(SCENARIO).get(condition.ordinal());
    }

    private List<PublishingCheck> checks(Scenario scenario) {
        var outcomes = played.values().stream().flatMap(List::stream).toList();
        return new PublishingChecklist(scenario, problems, played, figures, PlaytestFindings.of(scenario, outcomes)).all();
    }

    private void fares(Policy policy, double trust, double score) {
        figures.put(policy, new PolicyFigures(policy, 1, 6, trust, 20.0, 20, 20, score, 0, 0, Map.of("nej", 1)));
    }

    private static Outcome ended(Scenario scenario, Policy policy, String ending, String volley, boolean fallback) {
        var source = fallback ? Why.Source.FALLBACK : Why.Source.BEAT;
        return outcome(scenario, policy, ending, List.of(new Answer(volley, source, "veckan", "Rad")), "Rad");
    }

    private static Outcome outcome(Scenario scenario, Policy policy, String ending, List<Answer> answers, String... lines) {
        return outcome(scenario, policy, ending, answers, List.of(), lines);
    }

    private static Outcome gate(Policy policy, GateState.Status status) {
        var answers = List.of(new Answer("Veckan?", Why.Source.BEAT, "veckan", "Rad"));
        return outcome(GATED, policy, "nej", answers, List.of(new GateState("trygg-nu", status, 1)), "Rad");
    }

    private static Outcome outcome(
            Scenario scenario, Policy policy, String ending, List<Answer> answers, List<GateState> gates, String... lines) {
        var said = List.of(lines).stream().map(Line::role).toList();
        var state = new DialogueState(
                1, 0, "", Set.of(), new RoleState(20, 20, 20, 20), answers.size(), said, List.of(), Set.of(), List.of(), Set.of(), Set.of(),
                Map.of(), List.of(), gates, ending);
        var talk = new RatedTalk(Language.SV, scenario.role(), TraineeRole.SOCIAL_WORKER, true, List.of());
        return new Outcome(
                policy, TraineeRole.SOCIAL_WORKER, 1, state, Optional.of(scenario.ending(ending).orElseThrow()), talk, answers);
    }

    private static Scenario read(String yaml) {
        return switch (new ScenarioReader(DatedFacts.NONE).read("korsningen.yaml", yaml)) {
            case ScenarioReader.Outcome.Read read -> read.scenario();
            case ScenarioReader.Outcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
        };
    }
}
