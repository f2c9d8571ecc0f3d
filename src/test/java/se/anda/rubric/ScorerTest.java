package se.anda.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.RoleState;
import se.anda.rubric.RatedTalk.Exchange;

class ScorerTest {

    private static Scorecard card(String talk) {
        return new Scorer(List.of()).score(TaggedTalk.of(talk));
    }

    private static @Nullable Integer level(RatedTalk talk, String parts) {
        var outcome = new RubricReader().read("prov.yaml", rubric(parts));
        assertThat(outcome.problems()).isEmpty();
        var rubric = ((RubricReader.Outcome.Read) outcome).rubric();
        var level = TaggedTalk.result(talk, rubric, "ett").level();
        return level == null ? null : level.level();
    }

    private static @Nullable Integer level(String talk, String parts) {
        return level(TaggedTalk.of(talk), parts);
    }

    static String rubric(String parts) {
        return """
                id: prov
                kind: practice
                title: {sv: Prov, en: Trial}
                intro: {sv: Prov, en: Trial}
                criteria:
                  - id: ett
                    name: {sv: Ett, en: One}
                    sources: [G1]
                    reason: {sv: Därför, en: Because}
                """
                + parts.indent(4);
    }

    private static String levels(String when) {
        return """
                levels:
                  - {level: 5, when: %s, anchor: {sv: a, en: a}, feedback: {sv: b, en: b}}
                  - {level: 1, anchor: {sv: c, en: c}, feedback: {sv: d, en: d}}
                """
                .formatted(when);
    }

    private static final String TALK =
            """
            < [N] Hej.
            > [OQ needs] Vad behöver du? [CQ] Är det bråttom?
            < [ST] Inget.
            > [SR] Inget. [CR] Du har fått nog av frågor.
            < [CT] Jag vill sova.
            > [PERS] Du borde sova. [AF] Du kämpar.
            < [DISC] Sluta.
            > [EMPH hook] Du bestämmer om sömnen.
            """;

    @Test
    void aBehaviourCountsOncePerVolleyAndComplexOutweighsSimple() {
        var counts = card("> [OQ] Hur? [OQ] Varför då? [CQ] Ja? [SR] A. [CR] B. [NC] C. [NC] D.\n< [N] E.\n> [SR] F.\n")
                .counts();
        assertThat(counts.codes())
                .isEqualTo(Map.of(
                        BehaviourCode.OQ, 1, BehaviourCode.SR, 1, BehaviourCode.CR, 1, BehaviourCode.NC, 1));
        assertThat(counts.volleys()).isEqualTo(2);
    }

    @Test
    void markersCountOncePerVolley() {
        var counts = card("> [OQ needs] Vad? [OQ needs] Vad mer?\n< [N] E.\n> [OQ needs] Vad?\n").counts();
        assertThat(counts.of(Marker.NEEDS)).isEqualTo(2);
    }

    @Test
    void aRatioWithoutADenominatorIsNull() {
        var summary = card("> [GI] Ett.\n< [N] E.\n> [NC] Två.\n").summary();
        assertThat(summary.percentComplex()).isNull();
        assertThat(summary.reflectionToQuestion()).isNull();
        assertThat(summary.percentOpen()).isNull();
        assertThat(summary.technical()).isNull();
        assertThat(summary.miAdherent()).isZero();
    }

    @Test
    void theSummaryIsThatOfTheManual() {
        var summary = card(TALK).summary();
        assertThat(summary.percentComplex()).isEqualTo(100);
        assertThat(summary.reflectionToQuestion()).isEqualTo(1);
        assertThat(summary.percentOpen()).isEqualTo(100);
        assertThat(summary.miAdherent()).isEqualTo(2);
        assertThat(summary.miNonAdherent()).isEqualTo(1);
    }

    @Test
    void withoutRatingsOnlyTheCountsAreLeft() {
        var whole = new Scorer(RubricCatalogue.bundled().fitting(null)).score(TaggedTalk.named("expert-victim"));
        var card = whole.countsOnly();
        assertThat(card.globals()).isEqualTo(GlobalRatings.NONE);
        assertThat(card.summary().percentComplex()).isNull();
        assertThat(card.summary().miAdherent()).isEqualTo(whole.summary().miAdherent());
        assertThat(card.criteria()).isNotEmpty().allMatch(result -> result.criterion().measure() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "'{wanted: \">=2\"}', 5",
        "'{wanted: \">=3\"}', 1",
        "'{unwanted: \"=1\"}', 5",
        "'{unwanted: \"=0\"}', 1",
        "'{kinds: \">=2\"}', 5",
        "'{kinds: \"=1\"}', 1",
        "'{share: \">=50\"}', 5",
        "'{share: \">50\"}', 1",
        "'{first_by: \"<=2\"}', 5",
        "'{first_by: \"<2\"}', 1",
        "'{wanted: \">=2\", unwanted: \"=0\"}', 1",
    })
    void everyBoundIsHeldAgainstTheTalk(String when, int expected) {
        var acts = "wanted: [{code: [CR]}, {code: [EMPH]}]\nunwanted: [{code: [PERS]}]\n";
        assertThat(level(TALK, acts + levels(when))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, 5", "100.5, 1"})
    void aMeasureIsABound(double least, int expected) {
        assertThat(level(TALK, "measure: percent-complex\n" + levels("{measure: " + least + "}"))).isEqualTo(expected);
    }

    @Test
    void aMeasureThatCannotBeComputedGivesNoLevel() {
        assertThat(level("> [GI] Ett.\n", "measure: percent-complex\n" + levels("{measure: 40}"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'{code: [CR], answers: [ST]}', 5",
        "'{code: [CR], answers: [CT]}', 1",
        "'{code: [PERS], followed_by: [DISC]}', 5",
        "'{code: [CR], followed_by: [DISC]}', 1",
        "'{marker: [hook], turn: \">=4\"}', 5",
        "'{marker: [hook], turn: \"<4\"}', 1",
        "'{code: [OQ], marker: [needs]}', 5",
        "'{code: [CQ], marker: [needs]}', 1",
        "'{marker: [needs], ahead_of: [hook]}', 5",
        "'{marker: [hook], ahead_of: [needs]}', 1",
        "'{code: [CQ], with_permission: true}', 1",
        "'{code: [EMPH], with_permission: true}', 5",
        "'{code: [AF], with_permission: false}', 5",
    })
    void anActHoldsWhenAllItsPartsDo(String act, int expected) {
        assertThat(level(TALK, "wanted: [" + act + "]\n" + levels("{wanted: \">=1\"}"))).isEqualTo(expected);
    }

    @Test
    void permissionHoldsInTheNextVolleyAndWhenTheRoleAsks() {
        var act = "wanted: [{marker: [support-info], with_permission: true}]\n" + levels("{wanted: \">=1\"}");
        assertThat(level("> [SEEK] Vill du höra?\n< [N] Ja.\n> [GI support-info] Det finns RVC.\n", act)).isEqualTo(5);
        assertThat(level("< [N] Vad finns det?\n> [GI support-info] Det finns RVC.\n", act)).isEqualTo(5);
        assertThat(level("< [N] Jaha.\n> [GI support-info] Det finns RVC.\n", act)).isEqualTo(1);
    }

    @Test
    void anUtteranceThatSpeaksAgainstDoesNotSpeakForAtTheSameTime() {
        var parts = "wanted: [{code: [PERS]}]\nunwanted: [{code: [PERS]}]\n" + levels("{wanted: \">=1\"}");
        assertThat(level(TALK, parts)).isEqualTo(1);
    }

    @Test
    void withoutItsOccasionACriterionDoesNotApply() {
        var parts = "wanted: [{code: [OQ]}]\noccasion: {role_talk: [DISC]}\n" + levels("{wanted: \">=1\"}");
        assertThat(level(TALK, parts)).isEqualTo(5);
        assertThat(level("< [ST] Nej.\n> [OQ] Hur?\n", parts)).isNull();
    }

    @Test
    void theTraineesOwnActCanBeTheOccasion() {
        var parts = "unwanted: [{code: [PERS]}]\noccasion: {act: [{marker: [duty-to-report]}]}\n" + levels("{unwanted: \"=0\"}");
        assertThat(level("> [GI duty-to-report] Det är lag.\n", parts)).isEqualTo(5);
        assertThat(level("> [GI] Det är så.\n", parts)).isNull();
    }

    @Test
    void aCriterionOfAnotherTraineeRoleDoesNotApply() {
        var talk = TaggedTalk.of("@trainee patrol-officer\n" + TALK);
        var acts = "wanted: [{code: [OQ]}]\n";
        assertThat(level(talk, acts + "trainee_role: [social-worker]\n" + levels("{wanted: \">=1\"}"))).isNull();
        assertThat(level(talk, acts + "trainee_role: [patrol-officer]\n" + levels("{wanted: \">=1\"}"))).isEqualTo(5);
    }

    private static RatedTalk staged(@Nullable Boolean custody, @Nullable RoleState state, String tagged) {
        var talk = TaggedTalk.of(tagged);
        var exchanges = talk.exchanges().stream()
                .map(one -> new Exchange(one.turn(), one.volley(), one.before(), one.after(), state))
                .toList();
        return new RatedTalk(talk.language(), talk.role(), TraineeRole.SOCIAL_WORKER, custody, true, exchanges);
    }

    @Test
    void aCriterionOfCustodyAppliesThereAndOnABareTranscriptOnEvidence() {
        var parts = "wanted: [{marker: [rights]}]\ncustody: true\n" + levels("{wanted: \">=1\"}");
        var told = "> [GI rights] Du får ha din advokat här.\n";
        assertThat(level(staged(true, null, "> [NC] Hej.\n"), parts)).isEqualTo(1);
        assertThat(level(staged(true, null, told), parts)).isEqualTo(5);
        assertThat(level(staged(false, null, told), parts)).isNull();
        assertThat(level(staged(null, null, told), parts)).isEqualTo(5);
        assertThat(level(staged(null, null, "> [NC] Hej.\n"), parts)).isNull();
    }

    @Test
    void aStateBoundHoldsAtTheEndAndIsNullOnABareTranscript() {
        var parts = "wanted: [{code: [NC]}]\n" + levels("{state: {discord: \"<=20\", trust: \">=40\"}}");
        assertThat(level(staged(null, new RoleState(40, 10, 20, 0), "> [NC] Hej.\n"), parts)).isEqualTo(5);
        assertThat(level(staged(null, new RoleState(40, 10, 21, 0), "> [NC] Hej.\n"), parts)).isEqualTo(1);
        assertThat(level("> [NC] Hej.\n", parts)).isNull();
    }

    @Test
    void aTalkInWhichNothingIsSaidHasNoLevels() {
        var card = new Scorer(RubricCatalogue.bundled().fitting(null)).score(TaggedTalk.of("< [N] Hej.\n"));
        assertThat(card.criteria()).isNotEmpty().allMatch(result -> result.level() == null);
    }
}
