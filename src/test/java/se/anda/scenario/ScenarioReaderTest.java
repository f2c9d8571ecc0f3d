package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.anda.scenario.WholeScenario.broken;
import static se.anda.scenario.WholeScenario.lineOf;
import static se.anda.scenario.WholeScenario.read;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.TraineeRole;
import se.anda.content.Problem;
import se.anda.content.Resources;
import se.anda.content.SchemaCheck;
import se.anda.content.YamlDocument;
import se.anda.scenario.ScenarioReader.Outcome;

/** What the schema refuses, told with its line, and what a file that passes is read as. */
class ScenarioReaderTest {

    static Stream<String> bundled() {
        return Stream.of("arrestsamtal", "korridoren", "uppfoljning-tre-dagar");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void theSchemaAcceptsEveryBundledScenario(String id) {
        var document = YamlDocument.parse(id, Resources.text("/content/scenarios/" + id + ".yaml"));
        assertThat(new SchemaCheck(Resources.text("/content/scenarios/schema.json")).check(document)).isEmpty();
    }

    /** What stands there | what is written instead | where the problem is told | what it says. */
    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            level: 1                       | level: 4                   | level: 4        | «level» ska vara högst 3
            level: 1                       | level: 0                   | level: 0        | «level» ska vara minst 1
            level: 1                       | level: hög                 | level: hög      | «level» ska vara ett heltal
            level: 1                       | level: 1.5                 | level: 1.5      | «level» ska vara ett heltal
            level: 1                       | level: 99999999999         | level: 999      | «level» ska vara ett heltal
            role: victim                   | role: client               | role: client    | «role» har värdet «client», men ska vara ett av victim, suspect
            role: victim⏎                  |                            | id: prov        | saknar «role»
            custody: false                 | custody: kanske            | custody: kanske | «custody» ska vara true eller false
            custody: false                 | custdy: false              | custdy: false   | har «custdy», som inte finns i formatet
            title: {sv: Prov, en: Trial}   | title: Prov                | title: Prov     | «title» ska vara flera fält
            title: {sv: Prov, en: Trial}   | title: {en: Trial}         | title: {en      | «title» saknar «sv»
            title: {sv: Prov, en: Trial}   | title: {sv: "", en: Trial} | title: {sv      | «sv» är tomt
            title: {sv: Prov, en: Trial}   | title: {sv: Ja, en: No}    | title: {sv      | «en» ska vara en text: sätt citattecken
            title: {sv: Prov, en: Trial}   | title:                     | title:          | «title» ska vara flera fält
            id: prov                       | id: Pröv                   | id: Pröv        | «id» har värdet «Pröv», som inte har rätt form
            talk_types: [T1]               | talk_types: [T13]          | talk_types      | inte har rätt form
            talk_types: [T1]               | talk_types: []             | talk_types      | «talk_types» har för få rader
            patterns: [V1, G19]            | patterns: [V14]            | patterns: [V14  | inte har rätt form
            patterns: [V9]                 | patterns: [G20]            | patterns: [G20  | inte har rätt form
            change_goal: {sv: Ta emot stöd, en: Take up support} | change_goal: Stöd | change_goal | «change_goal» ska vara flera fält
            readiness: 20                  | readiness: 101             | readiness: 101  | «readiness» ska vara högst 100
            trust: -5, readiness           | trust: -31, readiness      | trust: -31      | «trust» ska vara minst -30
            {on: PERS,                     | {on: PERSUADE,             | on: PERSUADE    | «on» har värdet «PERSUADE»
            code: [OQ]                     | code: [ÖF]                 | code: [ÖF]      | har värdet «ÖF», men ska vara ett av OQ
            marker: [hook]                 | marker: [krok]             | marker: [krok]  | har värdet «krok», men ska vara ett av role-clarity
            signal: [attuned]              | signal: [tyst]             | signal: [tyst]  | har värdet «tyst», men ska vara ett av silence
            count: {PERS: "<=1"}           | count: {PERSUADE: "<=1"}   | count: {        | nyckel som inte finns i formatet
            count: {PERS: "<=1"}           | count: {PERS: 1}           | count: {        | «PERS» ska vara en text: sätt citattecken
            state: {trust: ">=10"}         | state: {trust: "=>10"}     | state: {trust   | «trust» har värdet «=>10», som inte har rätt form
            state: {trust: ">=10"}         | state: {tillit: ">=10"}    | state: {tillit  | har «tillit», som inte finns
            talk: CT/need                  | talk: CT                   | talk: CT        | inte har rätt form
            kind: hang-up                  | kind: slut                 | kind: slut      | «kind» har värdet «slut»
            opens: beat                    | opens: sen                 | opens: sen      | «opens» har värdet «sen»
            words: {sv: [hund*], en: [dog*]} | words: {sv: []}          | words: {        | «sv» har för få rader
            opening: [{sv: "Hej.", en: "Hi."}] | opening: Hej           | opening: Hej    | «opening» ska vara en lista
            rubrics: [miti-4-2-1]          | rubrics: []                | rubrics: []     | «rubrics» har för få rader
            """)
    void whatTheFormatHasNotIsToldWithItsLine(String old, String instead, String at, String message) {
        var yaml = broken(old, instead == null ? "" : instead);
        var outcome = read(yaml);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.problems()).extracting(Problem::message).as(outcome.problems().toString()).anyMatch(text -> text.contains(message));
        assertThat(outcome.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isIn(lineOf(yaml, at));
            assertThat(problem.message()).contains(": ").doesNotContain("stämmer inte med formatet");
        });
    }

    @Test
    void noTraineeRoleIsNoScenario() {
        var start = WholeScenario.YAML.indexOf("  social-worker:");
        var yaml = WholeScenario.YAML.substring(0, start).replaceFirst("trainee_roles:\n$", "trainee_roles: {}\n")
                + WholeScenario.YAML.substring(WholeScenario.YAML.indexOf("sensitivities:"));
        assertThat(read(yaml).problems()).extracting(Problem::toString).containsExactly(
                "prov.yaml:" + lineOf(yaml, "trainee_roles").getFirst() + ": «trainee_roles» har inget fält: lägg till minst ett");
    }

    @Test
    void severalProblemsComeAtOnceInTheOrderOfTheFile() {
        var yaml = broken("level: 1", "level: 9").replace("role: victim", "role: x").replace("talk: N", "talk: Q");
        assertThat(read(yaml).problems()).extracting(Problem::line).hasSize(3).isSorted();
    }

    @Test
    void brokenYamlIsRefusedBeforeAnythingElse() {
        var outcome = read(broken("level: 1", "\tlevel: 1"));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.problems()).extracting(Problem::toString).singleElement().asString().startsWith("prov.yaml:7: ");
    }

    @Test
    void leftOutPartsAreReadAsNone() {
        var yaml = broken("dispositions:\n  - {id: trott, weight: 1, state: {trust: -5}}\n", "")
                .replace("      disposition: [trott]\n", "")
                .replace("custody: false\n", "")
                .replace("    priority: 2\n", "")
                .replace("    once: true\n", "");
        var scenario = ((Outcome.Read) read(yaml)).scenario();
        assertThat(scenario.dispositions()).isEmpty();
        assertThat(scenario.custody()).isFalse();
        assertThat(scenario.beats().getFirst().priority()).isZero();
        assertThat(scenario.beats().getFirst().once()).isTrue();
    }

    @Test
    void aScenarioIsReadWithAllItsParts() {
        var scenario = ((Outcome.Read) read(WholeScenario.YAML)).scenario();
        assertThat(scenario.initialState()).containsEntry(Dimension.DISTRESS, 50);
        assertThat(scenario.traineeRoles().keySet()).containsExactly(TraineeRole.SOCIAL_WORKER);
        var beat = scenario.beats().getFirst();
        assertThat(beat.when().turn()).isEqualTo(new Comparison(Comparison.Operator.AT_LEAST, 1));
        assertThat(beat.when().signal()).containsExactly(Signal.ATTUNED);
        assertThat(String.valueOf(beat.talk())).isEqualTo("CT/need");
        assertThat(beat.then().opensGate()).isEqualTo("fortvivlan");
        assertThat(scenario.endings()).extracting(Ending::kind).containsExactly(
                Ending.Kind.AGREEMENT, Ending.Kind.HANG_UP, Ending.Kind.RESPECTED_NO, Ending.Kind.TIME_OVER);
    }

    @Test
    void dimensionsComeInTheSameOrderInEveryRun() {
        var steps = java.util.Map.of(Dimension.DISTRESS, 1, Dimension.TRUST, 1, Dimension.DISCORD, 1, Dimension.READINESS, 1);
        assertThat(new Effect(steps, null, null, null, null).state().keySet()).containsExactlyElementsOf(List.of(Dimension.values()));
    }
}
