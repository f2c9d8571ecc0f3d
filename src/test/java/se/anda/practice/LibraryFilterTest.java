package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.anda.coding.RoleKind;
import se.anda.scenario.Scenario;

class LibraryFilterTest {

    /** A victim's, level 1, ten minutes, T1. */
    private final Scenario scenario = TestContent.load().scenarios().getFirst();

    private boolean fits(LibraryFilter filter) {
        return filter.fits(scenario, Set.of(TestContent.SCENARIO));
    }

    @Test
    void whatIsNotChosenChoosesNothingAway() {
        assertThat(fits(LibraryFilter.ALL)).isTrue();
        assertThat(LibraryFilter.of(Map.of())).isEqualTo(LibraryFilter.ALL);
    }

    @Test
    void everyChoiceMustHold() {
        assertThat(fits(new LibraryFilter(RoleKind.VICTIM, "T1", 1, 10, false))).isTrue();
        assertThat(fits(new LibraryFilter(RoleKind.SUSPECT, "T1", 1, 10, false))).isFalse();
        assertThat(fits(new LibraryFilter(RoleKind.VICTIM, "T7", 1, 10, false))).isFalse();
        assertThat(fits(new LibraryFilter(RoleKind.VICTIM, "T1", 2, 10, false))).isFalse();
        assertThat(fits(new LibraryFilter(RoleKind.VICTIM, "T1", 1, 9, false))).isFalse();
        assertThat(fits(new LibraryFilter(RoleKind.VICTIM, "T1", 1, 10, true))).isFalse();
    }

    @Test
    void anAddressKeepsTheChoices() {
        var filter = new LibraryFilter(RoleKind.VICTIM, "T1", 1, 20, true);
        assertThat(LibraryFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(LibraryFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyDoesNotChoose() {
        var odd = Map.of(
                "roll", List.of("kung"), "typ", List.of("T99"), "niva", List.of("elva"), "minuter", List.of("-3", "5"));
        assertThat(LibraryFilter.of(odd)).isEqualTo(LibraryFilter.ALL);
    }
}
