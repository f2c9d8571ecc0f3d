package se.anda.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.linear.Head;
import se.anda.coding.linear.LinearModel;

/** A coder that never cuts, says OQ at "hur" (else GI) with the probability 0.8, and takes every role line for change talk. */
class EvaluatorTest {

    private static final float FOUR_TO_ONE = (float) Math.log(4);
    /** Weights are kept as half floats. */
    private static final double HALF_FLOAT = 1e-3;

    private static final LinearModel SPLITTER = new LinearModel(
            "", List.of(new Head("volley", List.of("yes"), 0, 1), new Head("role", List.of("yes"), 1, 1)),
            new float[] {-9, -9}, Map.of());

    private static final LinearModel VOLLEY = new LinearModel(
            "", List.of(new Head("code", List.of("OQ", "GI"), 0, 1)),
            new float[] {0, FOUR_TO_ONE}, Map.of("s:hur", new float[] {2 * FOUR_TO_ONE, 0}));

    private static final LinearModel ROLE_TALK = new LinearModel(
            "",
            List.of(new Head("code", List.of("CT", "N"), 0, 1), new Head("subtype", List.of("desire"), 2, 1),
                    new Head("minimising", List.of("yes"), 3, 1)),
            new float[] {3, 0, 0, -9}, Map.of());

    private static final String TALK = """
            @lang sv
            @role victim

            < [CT/desire] Jag längtar bort.
            > [OQ] Hur då?
            < [ST/reason] Det är dyrt.
            > [GI] Det är gratis. [OQ] Hur gick det?
            < [CT/need] Jag måste sova.
            > [CQ] Bor ni ihop?
            """;

    private static Evaluation evaluation() {
        var talks = CorpusReader.parse("ett.talk", TALK).talks();
        return new Evaluator(Language.SV, SPLITTER, VOLLEY, ROLE_TALK).evaluate(talks);
    }

    @Test
    void everythingIsCounted() {
        assertThat(evaluation().volleyCount()).isEqualTo(3);
        assertThat(evaluation().utteranceCount()).isEqualTo(4);
        assertThat(evaluation().roleLineCount()).isEqualTo(3);
    }

    @Test
    void utterancesAreJudgedWithTheGoldsCuts() {
        assertThat(evaluation().confusion()).isEqualTo(Map.of("OQ>OQ", 2, "GI>GI", 1, "CQ>GI", 1));
        assertThat(evaluation().utterances().of(BehaviourCode.OQ)).isEqualTo(new Tally.Counts(2, 2, 2));
        assertThat(evaluation().utterances().of(BehaviourCode.GI)).isEqualTo(new Tally.Counts(1, 2, 1));
        assertThat(evaluation().utterances().macroF1()).isCloseTo((1 + 2.0 / 3 + 0) / 3, within(1e-9));
    }

    @Test
    void volleysAreJudgedWithTheProgramsCutsAndAQuestionCountsOnce() {
        var volleys = evaluation().volleys();
        assertThat(volleys.of(BehaviourCode.OQ).gold()).isEqualTo(2);
        assertThat(volleys.of(BehaviourCode.OQ).hits()).isEqualTo(2);
        assertThat(volleys.of(BehaviourCode.CQ)).isEqualTo(new Tally.Counts(0, 0, 1));
    }

    @Test
    void theCalibrationErrorIsWhatIsBelievedAgainstWhatIsRight() {
        assertThat(evaluation().calibrationError()).isCloseTo(0.8 - 3.0 / 4, within(HALF_FLOAT));
    }

    @Test
    void roleTalkIsJudgedByTheLineAndTheSubtypeByTheClause() {
        assertThat(evaluation().roleLines().of(RoleTalkCode.CT)).isEqualTo(new Tally.Counts(2, 3, 2));
        assertThat(evaluation().roleLines().of(RoleTalkCode.ST)).isEqualTo(new Tally.Counts(0, 0, 1));
        assertThat(evaluation().subtypes().of(TalkSubtype.DESIRE)).isEqualTo(new Tally.Counts(1, 3, 1));
        assertThat(evaluation().minimising().micro()).isEqualTo(new Tally.Counts(0, 0, 0));
    }

    @Test
    void noTalksGiveNoFigures() {
        var empty = new Evaluator(Language.SV, SPLITTER, VOLLEY, ROLE_TALK).evaluate(List.of());
        assertThat(empty.calibrationError()).isNaN();
        assertThat(empty.volleys().macroF1()).isNaN();
    }
}
