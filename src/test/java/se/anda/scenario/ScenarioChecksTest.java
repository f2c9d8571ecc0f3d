package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.anda.scenario.WholeScenario.broken;
import static se.anda.scenario.WholeScenario.lineOf;
import static se.anda.scenario.WholeScenario.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.content.Problem;
import se.anda.scenario.ScenarioReader.Outcome;

/** What {@link ScenarioChecks} and {@link LineChecks} find: one thing broken at a time in a scenario that is whole. */
class ScenarioChecksTest {

    @Test
    void theWholeScenarioHasNoFlaw() {
        assertThat(read(WholeScenario.YAML).problems()).isEmpty();
        assertThat(read(WholeScenario.YAML)).isInstanceOf(Outcome.Read.class);
    }

    /** What stands there | what is written instead | where the problem is told | what it says. */
    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            topic: hund                 | topic: katt                       | topic: katt           | ämnet «katt» finns inte
            topic: [hund]               | topic: [katt]                     | topic: [katt]         | ämnet «katt» finns inte
            opening_mentions: [hund]    | opening_mentions: [katt]          | opening_mentions      | ämnet «katt» finns inte
            priority: 2⏎    mentions: [hund] | priority: 2⏎    mentions: [katt] | mentions: [katt] | ämnet «katt» finns inte
            talk: N⏎    mentions: [hund]    | talk: N⏎    mentions: [katt]     | mentions: [katt] | ämnet «katt» finns inte
            not_after: [slutet]         | not_after: [borta]                | not_after: [borta]    | beat eller fakta «borta» finns inte
            after: [hunden]             | after: [borta]                    | after: [borta]        | beat eller fakta «borta» finns inte
            disclosed: [rasen]          | disclosed: [vikten]               | disclosed: [vikten]   | fakta «vikten» finns inte
            discloses: [rasen]          | discloses: [vikten]               | discloses: [vikten]   | fakta «vikten» finns inte
            agreed: [ses-igen]          | agreed: [aldrig]                  | agreed: [aldrig]      | överenskommelsen «aldrig» finns inte
            not_agreed: [ringa]         | not_agreed: [aldrig]              | not_agreed: [aldrig]  | överenskommelsen «aldrig» finns inte
            disposition: [trott]        | disposition: [arg]                | disposition: [arg]    | sinnesstämningen «arg» finns inte
            memory: [sa-nej]            | memory: [borta]                   | memory: [borta]       | minnet «borta» finns inte
            not_memory: [annat]         | not_memory: [borta]               | not_memory: [borta]   | minnet «borta» finns inte
            otherwise: [sa-nej]         | otherwise: [borta]                | otherwise: [borta]    | minnet «borta» finns inte
            scenario: forst             | scenario: prov                    | scenario: prov        | kan inte följa på sig självt
            id: annat, when             | id: sa-nej, when                  | id: sa-nej, when      | id «sa-nej» finns två gånger
            opens_gate: fortvivlan      | opens_gate: borta                 | opens_gate: borta     | säkerhetsgrinden «borta» finns inte
            ends: klart                 | ends: borta                       | ends: borta           | slutet «borta» finns inte
            known_facts: [{sv: Hon heter Prov, en: Her name is Trial}]⏎    refs: [ring-112] | known_facts: []⏎    refs: [borta] | refs: [borta] | faktauppgiften «borta» finns inte
            patterns: [V9]⏎    refs: [ring-112] | patterns: [V9]⏎    refs: [borta] | refs: [borta] | faktauppgiften «borta» finns inte
            trainee_role: [social-worker]⏎    says | trainee_role: [igor-police]⏎    says | trainee_role: [igor | «igor-police» spelas inte
            trainee_role: [social-worker]⏎    met  | trainee_role: [igor-police]⏎    met  | trainee_role: [igor | «igor-police» spelas inte
            state: {trust: ">=10"}      | state: {trust: ">100"}            | state: {trust: ">100  | trust >100 kan aldrig gälla
            needs: {trust: ">=20"}      | needs: {discord: "<0"}            | needs: {discord       | discord <0 kan aldrig gälla
            turn: ">=1"                 | turn: ">8"                        | turn: ">8"            | turn >8 kan aldrig gälla (1–8)
            count: {PERS: "<=1"}        | count: {PERS: ">=9"}              | count: {PERS: ">=9"}  | PERS >=9 kan aldrig gälla (0–8)
            when: {state: {discord: ">=90"}} | when: {}                     | when: {}              | tomt when gäller alltid
            kind: hang-up               | kind: maybe-later                 | endings:              | inget slut av sorten hang-up
            kind: time-over             | kind: maybe-later                 | endings:              | inget slut av sorten time-over
            , ends: klart               |                                   | id: klart             | slutet «klart» kan aldrig nås
            , opens_gate: fortvivlan    |                                   | - id: fortvivlan      | grinden «fortvivlan» öppnas aldrig
            met_by: [suicide-check]     | met_by: []                        | - id: fortvivlan      | grinden «fortvivlan» kan aldrig klaras
            change_goal: {sv: Ta emot stöd, en: Take up support} | change_goal: null | initial_state    | readiness finns fast change_goal saknas
            , readiness: 20             |                                   | initial_state         | readiness saknas fast det finns ett change_goal
            {sv: "Nu går jag.", en: "I am leaving."} | {sv: "EN tax. ", en: "I am leaving."} | EN tax.  | samma replik (sv) finns redan på rad
            {sv: "Nu går jag.", en: "I am leaving."} | {sv: "Nu går jag.", en: "A dachshund."} | Nu går | samma replik (en) finns redan på rad
            - id: slutet                | - id: hunden                      | - id: hunden          | id «hunden» finns två gånger
            """)
    void whatLeadsNowhereIsToldWithItsLine(String old, String instead, String at, String message) {
        var yaml = broken(old, instead == null ? "" : instead);
        var outcome = read(yaml);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var found = outcome.problems().stream().filter(problem -> problem.message().contains(message)).toList();
        assertThat(found).as(outcome.problems().toString()).hasSize(1);
        assertThat(found.getFirst().file()).isEqualTo("prov.yaml");
        assertThat(found.getFirst().line()).isIn(lineOf(yaml, at));
        assertThat(found.getFirst().message()).as("says what to do").contains(": ");
    }

    @Test
    void aConditionOnReadinessNeedsAGoal() {
        var yaml = broken("change_goal: {sv: Ta emot stöd, en: Take up support}\n", "")
                .replace(", readiness: 20", "")
                .replace("needs: {trust: \">=20\"}", "needs: {readiness: \">=20\"}");
        assertThat(read(yaml).problems()).extracting(Problem::toString).containsExactly(
                "prov.yaml:" + lineOf(yaml, "needs:").getFirst()
                        + ": readiness finns inte utan change_goal: ta bort villkoret eller skriv ett mål");
    }

    @Test
    void aFallbackMayLeadToAnEndingAgreeAndOpenAGate() {
        var yaml = broken("then: {agrees: [ringa], ends: klart}", "then: {}")
                .replace(", agrees: [ses-igen], opens_gate: fortvivlan", "")
                .replace("once: false", "then: {agrees: [ringa, ses-igen], ends: klart, opens_gate: fortvivlan}\n    once: false");
        assertThat(read(yaml).problems()).isEmpty();
    }

    @Test
    void severalProblemsComeAtOnceInTheOrderOfTheFile() {
        var yaml = broken("topic: [hund]", "topic: [katt]").replace("ends: klart", "ends: borta").replace("turn: \">=1\"", "turn: \">8\"");
        var problems = read(yaml).problems();
        assertThat(problems).hasSizeGreaterThan(3).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void missingEnglishIsANoticeAndTheScenarioIsPlayed() {
        var yaml = broken("{sv: \"Nu går jag.\", en: \"I am leaving.\"}", "{sv: \"Nu går jag.\"}");
        var outcome = read(yaml);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(outcome.problems()).hasSize(1).noneMatch(Problem::isProblem);
        assertThat(outcome.problems().getFirst().line()).isIn(lineOf(yaml, "Nu går jag."));
        assertThat(outcome.problems().getFirst().message()).contains("saknar engelska");
    }

    @Test
    void fewFallbacksAreANotice() {
        var outcome = read(broken("      - {sv: \"Reserv 7.\", en: \"Fallback 7.\"}\n", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(outcome.problems()).extracting(Problem::message).containsExactly("bara 19 reservrepliker: skriv gärna minst 20");
    }
}
