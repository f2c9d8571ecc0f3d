package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.anda.coding.RoleKind;
import se.anda.feedback.Progress.Better;
import se.anda.feedback.Progress.Week;
import se.anda.scenario.Text;

class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final ProgressMeasure QUESTIONS = ProgressMeasure.REFLECTION_TO_QUESTION;

    private static AttemptFigures attempt(
            int day, int number, Map<ProgressMeasure, Double> values, Milestone... milestones) {
        return new AttemptFigures(
                new UUID(day, number),
                number,
                MONDAY.plus(Duration.ofDays(day)),
                new Text("Ett samtal", "A talk"),
                RoleKind.VICTIM,
                List.of("T1"),
                values,
                Set.of(milestones));
    }

    private static Progress daily(ProgressMeasure measure, double... values) {
        return new Progress(IntStream.range(0, values.length)
                .mapToObj(day -> attempt(day, 1, Map.of(measure, values[day])))
                .toList());
    }

    @Test
    void aWeekHasTheMedianAndTheSpreadOfItsFirstAttempts() {
        assertThat(daily(QUESTIONS, 0.2, 1.4, 0.6, 0.8).weeks(QUESTIONS, ZoneOffset.UTC))
                .singleElement()
                .satisfies(week -> {
                    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 2));
                    assertThat(week.low()).isEqualTo(0.2);
                    assertThat(week.middle()).isCloseTo(0.7, org.assertj.core.data.Offset.offset(1e-9));
                    assertThat(week.high()).isEqualTo(1.4);
                    assertThat(week.attempts()).isEqualTo(4);
                });
    }

    @Test
    void sundayBelongsToTheWeekThatBeganOnMonday() {
        var progress = new Progress(List.of(
                attempt(7, 1, Map.of(QUESTIONS, 2.0)),
                attempt(6, 1, Map.of(QUESTIONS, 1.0))));
        assertThat(progress.weeks(QUESTIONS, ZoneOffset.UTC)).containsExactly(
                new Week(LocalDate.of(2026, 11, 2), 1, 1, 1, 1),
                new Week(LocalDate.of(2026, 11, 9), 2, 2, 2, 1));
    }

    @Test
    void retriesAndAttemptsWithoutTheMeasureAreInNoWeek() {
        var progress = new Progress(List.of(
                attempt(0, 1, Map.of(ProgressMeasure.ADHERENT, 3.0)),
                attempt(1, 2, Map.of(QUESTIONS, 9.0))));
        assertThat(progress.weeks(QUESTIONS, ZoneOffset.UTC)).isEmpty();
        assertThat(progress.attempts()).hasSize(2);
    }

    @Test
    void nothingIsToldAsBetterBeforeThereIsEnough() {
        var three = daily(QUESTIONS, 0, 1, 2);
        assertThat(three.better()).isEmpty();
        assertThat(three.tellsBetter()).isFalse();
        assertThat(daily(QUESTIONS, 0, 0, 1, 1).tellsBetter()).isTrue();
    }

    @Test
    void theLaterHalfIsComparedWithTheEarlierByTheirMedians() {
        assertThat(daily(QUESTIONS, 0.2, 0.4, 0.3, 1.0, 0.9, 5).better())
                .containsExactly(new Better(QUESTIONS, 0.3, 1.0));
    }

    @Test
    void aChangeTooSmallToMeanAnythingIsNotToldNorIsOneForTheWorse() {
        assertThat(daily(QUESTIONS, 0.5, 0.5, 0.6, 0.7).better()).isEmpty();
        assertThat(daily(QUESTIONS, 2, 2, 0.5, 0.5).better()).isEmpty();
    }

    @Test
    void fewerPushesAreBetterAndMoreAreNot() {
        var measure = ProgressMeasure.NON_ADHERENT;
        assertThat(daily(measure, 3, 3, 1, 1).better()).containsExactly(new Better(measure, 3, 1));
        assertThat(daily(measure, 1, 1, 3, 3).better()).isEmpty();
    }

    @Test
    void retriesAddNothingToWhatIsBetter() {
        var firsts = daily(QUESTIONS, 0.5, 0.5, 0.5, 0.5).attempts();
        var retries = IntStream.range(0, 4).mapToObj(day -> attempt(day + 10, 2, Map.of(QUESTIONS, 4.0)));
        assertThat(new Progress(Stream.concat(firsts.stream(), retries).toList()).better()).isEmpty();
    }

    @Test
    void aMilestoneIsTheFirstAttemptThatReachedIt() {
        var first = attempt(1, 1, Map.of(), Milestone.LISTENED);
        var progress = new Progress(Arrays.asList(
                attempt(3, 1, Map.of(), Milestone.LISTENED, Milestone.NO_PUSH), first, attempt(0, 1, Map.of())));
        assertThat(progress.milestones().entrySet())
                .hasSize(2)
                .contains(entry(Milestone.LISTENED, first));
    }
}
