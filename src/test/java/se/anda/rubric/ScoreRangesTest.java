package se.anda.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.Span;
import se.anda.rubric.RatedTalk.Exchange;
import se.anda.rubric.ScoreRanges.Open;

/** Figures rest on codes; where a code is open, so is the figure, and no further. */
class ScoreRangesTest {

    private static final Scorer SCORER = new Scorer(List.of());

    private static CodedUtterance utterance(BehaviourCode code, Map<BehaviourCode, Double> distribution, Marker... markers) {
        return new CodedUtterance(
                "ord", new Span(0, 3), code, distribution.get(code), distribution, Set.of(markers), List.of(), "r");
    }

    /** Reflections and questions by turns; the fourth may as well be a complex reflection. */
    private static RatedTalk talk() {
        var exchanges = new ArrayList<Exchange>();
        for (var turn = 1; turn <= 6; turn++) {
            var utterance = turn % 2 == 0
                    ? utterance(BehaviourCode.SR, Map.of(BehaviourCode.SR, 0.5, BehaviourCode.CR, 0.4, BehaviourCode.GI, 0.1))
                    : utterance(BehaviourCode.OQ, Map.of(BehaviourCode.OQ, 1.0));
            exchanges.add(new Exchange(turn, new CodedVolley("ord", List.of(utterance)), null, null, null));
        }
        return new RatedTalk(Language.SV, null, null, false, exchanges);
    }

    private static Range complex(Open... open) {
        return ScoreRanges.of(SCORER, talk(), List.of(open)).percent(SummaryMeasures::percentComplex);
    }

    @Test
    void withoutOpenCodesNothingIsOpen() {
        assertThat(complex()).isEqualTo(new Range(0, 0));
        assertThat(complex().isOpen()).isFalse();
    }

    @Test
    void anOpenCodeMovesTheFigureByWhatItsRunnerUpWould() {
        assertThat(complex(new Open(4, 0)).high()).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(complex(new Open(4, 0)).low()).isZero();
    }

    @Test
    void severalAddUpAndStayWithinTheScale() {
        assertThat(complex(new Open(2, 0), new Open(4, 0), new Open(6, 0)).high()).isCloseTo(100, within(1e-9));
    }

    @Test
    void theSameOnceMoreAddsNothing() {
        assertThat(complex(new Open(4, 0), new Open(4, 0))).isEqualTo(complex(new Open(4, 0)));
    }

    @Test
    void aCodeWithoutARunnerUpAndOneThatIsNotThereChangeNothing() {
        assertThat(complex(new Open(1, 0), new Open(2, 7), new Open(99, 0)).isOpen()).isFalse();
    }

    @Test
    void theRunnerUpIsTheLikeliestOfTheOthers() {
        assertThat(ScoreRanges.runnerUp(talk().exchanges().get(1).volley().utterances().getFirst()))
                .contains(BehaviourCode.CR);
        assertThat(ScoreRanges.runnerUp(talk().exchanges().getFirst().volley().utterances().getFirst())).isEmpty();
    }

    @Test
    void aRatioThatCannotBeComputedHasNoRange() {
        var nothing = new RatedTalk(Language.SV, null, null, false, List.of());
        assertThat(ScoreRanges.of(SCORER, nothing, List.of()).ratio(SummaryMeasures::reflectionToQuestion)).isNull();
    }
}
