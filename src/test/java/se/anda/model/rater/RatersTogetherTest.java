package se.anda.model.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.model.rater.RatersTogether.Apart;
import se.anda.rubric.GlobalRating.Scale;

class RatersTogetherTest {

    private static SecondRating rating(double own, int second, BehaviourCode... pairs) {
        var units = Stream.iterate(0, at -> at < pairs.length, at -> at + 2)
                .map(at -> new SecondRating.Unit(1, at / 2, pairs[at], Set.of(), pairs[at + 1], Set.of()))
                .toList();
        return new SecondRating(units, Map.of(Scale.EMPATHY, second), Map.of(Scale.EMPATHY, own), "m", "p", 1);
    }

    @Test
    void allTalksAreTakenTogether() {
        var together = RatersTogether.of(List.of(
                rating(1, 1, BehaviourCode.OQ, BehaviourCode.OQ, BehaviourCode.GI, BehaviourCode.PERS),
                rating(4, 4, BehaviourCode.OQ, BehaviourCode.OQ, BehaviourCode.GI, BehaviourCode.PERS),
                rating(3, 3, BehaviourCode.CQ, BehaviourCode.OQ, BehaviourCode.GI, BehaviourCode.GI)));
        assertThat(together.talks()).isEqualTo(3);
        assertThat(together.agreement().units()).isEqualTo(6);
        assertThat(together.apart()).containsExactly(
                new Apart(BehaviourCode.GI, BehaviourCode.PERS, 2), new Apart(BehaviourCode.CQ, BehaviourCode.OQ, 1));
        assertThat(together.icc().get(Scale.EMPATHY)).isCloseTo(1, within(1e-9));
        assertThat(together.icc().get(Scale.PARTNERSHIP)).isNaN();
    }

    @Test
    void noTalksGiveNoFigures() {
        var none = RatersTogether.of(List.of());
        assertThat(none.talks()).isZero();
        assertThat(none.agreement().kappa()).isNaN();
        assertThat(none.apart()).isEmpty();
    }
}
