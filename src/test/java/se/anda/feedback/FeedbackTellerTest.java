package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.feedback.TranscriptLine.RoleLine;
import se.anda.feedback.TranscriptLine.TraineeLine;
import se.anda.practice.Attempt;
import se.anda.rubric.Rubric;
import se.anda.rubric.Scorer;

class FeedbackTellerTest {

    private static final String SAFE = "[CQ safety-check] Kan du prata nu?";
    private static final String DEEP = "[CR] Katten är det enda som är ditt.";
    private static final String PUSH = "[PERS] Du borde flytta.";
    private static final String NEUTRAL = "[GI] Vi finns här.";
    private static final String CHILDREN = "[OQ] Hur har barnen det?";

    private static String[] ten(String volley) {
        return Collections.nCopies(10, volley).toArray(String[]::new);
    }

    @Test
    void aMissedGateComesFirstWithTheScenariosWordsAndTheLineThatOpenedIt() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(SAFE, CHILDREN, NEUTRAL));
        var first = feedback.gates().getFirst();
        assertThat(first.status()).isEqualTo(GateTold.Status.MISSED);
        assertThat(first.id()).isEqualTo("barnens-trygghet");
        assertThat(first.text()).isEqualTo("Hon berättade om barnen. Fråga hur de har det.");
        assertThat(first.quote()).isEqualTo("Barnen hör allt genom väggen.");
        assertThat(first.quoteIsTrainees()).isFalse();
        assertThat(first.turn()).isEqualTo(2);
        assertThat(feedback.next().title()).isEqualTo("Barnens trygghet");
        assertThat(feedback.paragraph()).contains("Barnens trygghet");
    }

    @Test
    void aBrokenGateComesBeforeAMissedOneWithTheTraineesOwnLine() {
        var feedback = PlayedTalk.tell(
                PlayedTalk.finished(NEUTRAL, NEUTRAL, "[NC safety-guarantee] Han kommer aldrig hit.", NEUTRAL));
        assertThat(feedback.gates()).extracting(GateTold::status)
                .containsExactly(GateTold.Status.BROKEN, GateTold.Status.MISSED);
        assertThat(feedback.gates().getFirst().quote()).isEqualTo("Han kommer aldrig hit.");
        assertThat(feedback.gates().getFirst().quoteIsTrainees()).isTrue();
        assertThat(feedback.urgent()).hasSize(2);
    }

    @Test
    void aMetGateIsToldWithTheLineThatMetItAndOneThatOnlyCouldBeBrokenWithNone() {
        var gates = PlayedTalk.tell(PlayedTalk.finished(SAFE)).gates();
        assertThat(gates).extracting(GateTold::id).containsExactly("prata-nu", "inga-loften");
        assertThat(gates).extracting(GateTold::quote).containsExactly("Kan du prata nu?", null);
        assertThat(gates).allMatch(gate -> gate.status() == GateTold.Status.MET);
    }

    @Test
    void whileTheTalkGoesOnNothingIsMissedThatCanStillBeMet() {
        assertThat(PlayedTalk.tell(PlayedTalk.open(NEUTRAL)).gates()).isEmpty();
    }

    @Test
    void belowTenVolleysThereAreCountsAndNoRatings() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(SAFE, DEEP, NEUTRAL));
        assertThat(feedback.basis()).isEqualTo(Feedback.Basis.COUNTS);
        assertThat(feedback.scorecard().globals().empathy()).isNull();
        assertThat(feedback.scorecard().summary().percentComplex()).isNull();
        assertThat(feedback.scorecard().counts().of(BehaviourCode.CR)).isEqualTo(1);
        assertThat(feedback.rubrics()).flatExtracting(RubricTold::criteria)
                .isNotEmpty()
                .allMatch(criterion -> criterion.measure() == null);
    }

    @Test
    void fromTenVolleysOnTheRatingsAreThereWithTheirBounds() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(ten(DEEP)));
        assertThat(feedback.basis()).isEqualTo(Feedback.Basis.RATED);
        assertThat(feedback.scorecard().globals().empathy()).isNotNull();
        var relational = feedback.rubrics().stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .filter(criterion -> criterion.measure() == Rubric.Measure.RELATIONAL)
                .findFirst()
                .orElseThrow();
        assertThat(relational.value()).isEqualTo(feedback.scorecard().summary().relational());
        assertThat(relational.steps()).containsExactly(new RubricTold.Step(4, 4), new RubricTold.Step(3, 3.5));
    }

    @Test
    void theTimelineHasTheOpeningAndEveryTurnAfterIt() {
        var timeline = PlayedTalk.tell(PlayedTalk.finished(SAFE, DEEP, PUSH)).timeline();
        assertThat(timeline).extracting(TimelinePoint::number).containsExactly(0, 1, 2, 3);
        assertThat(timeline.getFirst().trust()).isEqualTo(40);
        assertThat(timeline.getFirst().codes()).isEmpty();
        assertThat(timeline.get(1).markers()).containsExactly(Marker.SAFETY_CHECK);
        assertThat(timeline.get(2).codes()).containsExactly(BehaviourCode.CR);
        assertThat(timeline.get(2).trust()).isGreaterThan(timeline.get(1).trust());
        assertThat(timeline.get(3).discord()).isGreaterThan(timeline.get(2).discord());
    }

    @Test
    void theTranscriptHoldsEveryLineInOrderWithItsCodes() {
        var transcript = PlayedTalk.tell(PlayedTalk.finished(SAFE, "")).transcript();
        assertThat(transcript).hasSize(5);
        assertThat(transcript.getFirst()).isInstanceOfSatisfying(RoleLine.class, line -> assertThat(line.text())
                .isEqualTo("Hej. Jag kan inte lämna katten."));
        assertThat(transcript.get(1)).isInstanceOfSatisfying(TraineeLine.class, line -> {
            assertThat(line.parts()).hasSize(1);
            assertThat(line.parts().getFirst().unsure()).isFalse();
            assertThat(line.retryFrom()).isZero();
        });
        assertThat(transcript.get(3)).isInstanceOfSatisfying(TraineeLine.class, line -> assertThat(line.parts()).isEmpty());
    }

    @Test
    void whatTheTraineeSaidIsInNoToString() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(SAFE, PUSH, DEEP));
        assertThat(feedback.toString() + feedback.gates() + feedback.transcript() + feedback.moments())
                .doesNotContain("prata nu?\"", "Du borde flytta", "Katten är det enda");
    }

    @Test
    void theParagraphAffirmsWhatWasThereInTheTraineesOwnWords() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(SAFE, DEEP, "[SEEK follow-up] Får jag ringa dig på torsdag?"));
        assertThat(feedback.paragraph()).contains("Till exempel när du sa").contains("En sak att öva på härnäst");
    }

    @Test
    void evenATalkOfPushesIsAffirmedForSomething() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(PUSH, PUSH, "[CONF] Nu har du fel."));
        assertThat(feedback.paragraph()).startsWith("Du gav dig in i ett svårt samtal och stannade kvar.");
    }

    @Test
    void oneReflectionAmongPushesIsNotCalledListening() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(SAFE, DEEP, PUSH, PUSH, PUSH, PUSH));
        assertThat(feedback.paragraph()).startsWith("Du gav dig in i ett svårt samtal och stannade kvar.");
    }

    @Test
    void theNextStepIsAPracticeCriterionFurthestFromItsGoal() {
        var next = PlayedTalk.tell(PlayedTalk.finished(SAFE, DEEP, NEUTRAL)).next();
        assertThat(next.criterion()).startsWith("praktik-valdsutsatt/");
        assertThat(next.text()).isNotBlank();
    }

    @Test
    void theEndingIsNamedAndChangesNoFigure() {
        var attempt = PlayedTalk.finished(SAFE, "[NC] Hej då.");
        var feedback = PlayedTalk.tell(attempt);
        assertThat(feedback.ending()).isEqualTo("Ett respekterat nej");
        var open = new Attempt(1, 0, attempt.turns(), true, null);
        assertThat(PlayedTalk.tell(open).scorecard()).isEqualTo(feedback.scorecard());
    }

    @Test
    void theSameAttemptIsToldInEnglishToo() {
        var feedback = PlayedTalk.tell(
                PlayedTalk.finished(SAFE, CHILDREN, PUSH, PUSH), PlayedTalk.all(BehaviourCode.CR), Language.EN);
        assertThat(feedback.gates().getFirst().name()).isEqualTo("The children's safety");
        assertThat(feedback.paragraph()).contains("One thing comes before all else next time");
        assertThat(feedback.moments()).isNotEmpty().allMatch(moment -> moment.why().startsWith("Mira "));
        assertThat(feedback.rubrics()).extracting(RubricTold::title).contains("Talking with the one who is subjected");
    }

    @Test
    void evidenceIsQuotedWithItsTurn() {
        var told = PlayedTalk.tell(PlayedTalk.finished(NEUTRAL, SAFE)).rubrics().stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .filter(criterion -> criterion.id().equals("fraga-om-trygghet"))
                .findFirst()
                .orElseThrow();
        assertThat(told.evidence()).containsExactly(new RubricTold.Quote(2, "Kan du prata nu?", true));
    }

    @Test
    void aTalkIsScoredAsTheShellScoresIt() {
        var attempt = PlayedTalk.finished(ten(DEEP));
        var card = new Scorer(PlayedTalk.RUBRICS).score(FeedbackTeller.rated(PlayedTalk.SETTING, attempt));
        assertThat(PlayedTalk.tell(attempt).scorecard()).isEqualTo(card);
        assertThat(List.of(card.globals().empathy().value())).allMatch(value -> value >= 1 && value <= 5);
    }
}
