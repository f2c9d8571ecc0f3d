package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Suggestion.Why;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;

class SuggestionTest {

    private static final List<Scenario> LIBRARY = ScenarioCatalogue.bundled().entries().stream()
            .map(ScenarioCatalogue.CatalogueEntry::scenario)
            .toList();

    private static PracticeSummary talk(String scenario, PracticeStatus status, int day) {
        var at = Instant.parse("2026-11-01T10:00:00Z").plusSeconds(86_400L * day);
        return new PracticeSummary(
                UUID.randomUUID(), scenario, TraineeRole.IGOR_POLICE, Language.SV, status, at, at, 5, 1, null);
    }

    private static Suggestion suggested(PracticeSummary... talks) {
        return Suggestion.of(LIBRARY, List.of(talks)).orElseThrow();
    }

    @Test
    void whoHasPractisedNothingIsGivenTheEasiest() {
        var first = suggested();
        assertThat(first.why()).isEqualTo(Why.FIRST);
        assertThat(LIBRARY).allSatisfy(other -> assertThat(first.scenario().level()).isLessThanOrEqualTo(other.level()));
        assertThat(suggested(talk("korridoren", PracticeStatus.ABANDONED, 1)).why()).isEqualTo(Why.FIRST);
    }

    @Test
    void afterAFirstTalkItsNextStepIsTriedInTheSameTalk() {
        var next = suggested(talk("korridoren", PracticeStatus.FINISHED, 1));
        assertThat(next.why()).isEqualTo(Why.NEXT_STEP);
        assertThat(next.scenario().id()).isEqualTo("korridoren");
    }

    @Test
    void afterASecondTalkSomethingNewIsSuggested() {
        var next = suggested(
                talk("korridoren", PracticeStatus.FINISHED, 1), talk("korridoren", PracticeStatus.FINISHED, 2));
        assertThat(next.why()).isEqualTo(Why.NOT_TRIED);
        assertThat(next.scenario().id()).isNotEqualTo("korridoren");
    }

    @Test
    void theNextContactIsNotSuggestedBeforeTheFirst() {
        var library = TestContent.load().scenarios();
        assertThat(Suggestion.of(library, List.of()).orElseThrow().scenario().id()).isEqualTo(TestContent.SCENARIO);
        var other = talk("korridoren", PracticeStatus.RUNNING, 1);
        assertThat(Suggestion.of(library, List.of(other)).orElseThrow().scenario().id()).isEqualTo(TestContent.SCENARIO);
        var first = talk(TestContent.SCENARIO, PracticeStatus.RUNNING, 1);
        assertThat(Suggestion.of(library, List.of(first)).orElseThrow().scenario().id()).isEqualTo(TestContent.NEXT_CONTACT);
    }

    @Test
    void aTalkUnderWayIsNotSuggestedAnew() {
        assertThat(suggested(talk("korridoren", PracticeStatus.RUNNING, 1)).why()).isEqualTo(Why.NOT_TRIED);
    }

    @Test
    void whenAllAreTriedTheOneLongestAgoComes() {
        var talks = LIBRARY.stream()
                .flatMap(scenario -> java.util.stream.Stream.of(
                        talk(scenario.id(), PracticeStatus.FINISHED, scenario.id().equals("korridoren") ? 1 : 5),
                        talk(scenario.id(), PracticeStatus.FINISHED, scenario.id().equals("korridoren") ? 2 : 6)))
                .toArray(PracticeSummary[]::new);
        var next = suggested(talks);
        assertThat(next.why()).isEqualTo(Why.LONG_AGO);
        assertThat(next.scenario().id()).isEqualTo("korridoren");
    }

    @Test
    void withNothingToPlayThereIsNothingToSuggest() {
        assertThat(Suggestion.of(List.of(), List.of())).isEmpty();
    }
}
