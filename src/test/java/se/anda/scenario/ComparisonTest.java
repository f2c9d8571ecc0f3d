package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({">=40, 39 40", "<=40, 41 40", ">40, 40 41", "<40, 40 39", "=40, 39 40", "' >= 40 ', 39 40"})
    void aBoundHoldsOnItsOwnSide(String text, String values) {
        var comparison = Comparison.of(text);
        assertThat(comparison.holds(Integer.parseInt(values.split(" ")[0]))).isFalse();
        assertThat(comparison.holds(Integer.parseInt(values.split(" ")[1]))).isTrue();
        assertThat(comparison.toString()).isEqualTo(text.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({">100, false", ">=100, true", "<0, false", "<=0, true", "=101, false", "=50, true"})
    void aBoundCanHoldWithinItsRangeOrNot(String text, boolean can) {
        assertThat(Comparison.of(text).canHold(0, 100)).isEqualTo(can);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "40", "=>40", ">= 4000", ">=-1", "==4", ">=x"})
    void whatIsNoBoundIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(text));
    }
}
