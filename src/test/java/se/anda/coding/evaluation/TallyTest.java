package se.anda.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures small enough to count by hand. */
class TallyTest {

    /** Gold and predicted: A>A A>A A>B B>B B>C, and once C is predicted where nothing stands. */
    private static Tally<String> tally() {
        var tally = new Tally<String>();
        tally.add(List.of("A"), List.of("A"));
        tally.add(List.of("A"), List.of("A"));
        tally.add(List.of("A"), List.of("B"));
        tally.add(List.of("B"), List.of("B"));
        tally.add(List.of("B"), List.of("C"));
        tally.add(List.of(), List.of("C"));
        return tally;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A, 1.0, 0.6666666667, 0.8
            B, 0.5, 0.5,          0.5
            C, 0.0, NaN,          0.0
            D, NaN, NaN,          NaN
            """)
    void precisionRecallAndF1AreAsCountedByHand(String label, double precision, double recall, double f1) {
        var counts = tally().of(label);
        assertThat(counts.precision()).isCloseTo(precision, within(1e-9));
        assertThat(counts.recall()).isCloseTo(recall, within(1e-9));
        assertThat(counts.f1()).isCloseTo(f1, within(1e-9));
    }

    @Test
    void macroF1IsTheMeanOfTheLabelsThatStandInTheGold() {
        assertThat(tally().macroF1()).isCloseTo((0.8 + 0.5) / 2, within(1e-9));
    }

    @Test
    void microCountsAllLabelsTogether() {
        assertThat(tally().micro()).isEqualTo(new Tally.Counts(3, 6, 5));
        assertThat(tally().micro().f1()).isCloseTo(6.0 / 11, within(1e-9));
    }

    @Test
    void severalLabelsOfOneThingAreEachCounted() {
        var tally = new Tally<String>();
        tally.add(List.of("A", "B"), List.of("B", "C"));
        assertThat(tally.of("A")).isEqualTo(new Tally.Counts(0, 0, 1));
        assertThat(tally.of("B")).isEqualTo(new Tally.Counts(1, 1, 1));
        assertThat(tally.of("C")).isEqualTo(new Tally.Counts(0, 1, 0));
    }

    @Test
    void nothingCountedIsNotANumber() {
        assertThat(new Tally<String>().macroF1()).isNaN();
        assertThat(new Tally<String>().micro().f1()).isNaN();
    }

    @Test
    void theIntervalHoldsTheFigureIsTheSameEveryTimeAndNarrowsWithMore() {
        var few = new Tally<String>();
        var many = new Tally<String>();
        for (var index = 0; index < 400; index++) {
            var right = index % 4 != 0;
            (index < 20 ? List.of(few, many) : List.of(many)).forEach(tally -> tally.add(List.of("A"), List.of(right ? "A" : "B")));
        }
        var wide = few.interval(tally -> tally.micro().recall());
        var narrow = many.interval(tally -> tally.micro().recall());
        assertThat(wide).isEqualTo(few.interval(tally -> tally.micro().recall()));
        assertThat(0.75).isBetween(wide.low(), wide.high()).isBetween(narrow.low(), narrow.high());
        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low()).isGreaterThan(0.05);
    }
}
