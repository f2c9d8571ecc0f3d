package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.cli.RatedTalks.Entry;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.RatedTalk.Exchange;

/** Whole talks, coded by the embedded coder and rated, beside the ratings they were given by the anchors. */
class RatedTalksTest {

    private static final RatedTalks TALKS = RatedTalks.read();

    static Stream<Entry> entries() {
        return TALKS.entries().stream();
    }

    @ParameterizedTest
    @CsvSource({"tuned, 0.8", "held-out, 0.8", "last, 0.65"})
    void everyScaleKeepsTheOrderThatTheTalksWereGiven(String half, double least) {
        for (var scale : Scale.values()) {
            assertThat(RatedTalks.rankCorrelation(TALKS.half(half), scale)).as(scale.name()).isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held-out", "last"})
    void noScaleIsFarFromWhatTheTalksWereGiven(String half) {
        for (var scale : Scale.values()) {
            assertThat(RatedTalks.distance(TALKS.half(half), scale)).as(scale.name()).isLessThanOrEqualTo(0.7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"formula", "parrot", "silent", "novice", "adviser", "polite-controller", "confronter"})
    void whoIsClumsyButWarmIsAboveWhoDoesNotListen(String kind) {
        for (var half : List.of("tuned", "held-out", "last")) {
            var warm = TALKS.ofKind("clumsy-warm", half);
            assertThat(TALKS.ofKind(kind, half)).allMatch(entry -> entry.relational() < warm.getFirst().relational());
        }
        assertThat(TALKS.ofKind(kind)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whoTalksOfOtherThingsIsNotEmpathetic() {
        assertThat(TALKS.ofKind("off-topic")).hasSize(1).allMatch(entry -> entry.estimated().get(Scale.EMPATHY) <= 1.5);
    }

    @Test
    void politeControlIsLowOnPartnership() {
        assertThat(TALKS.ofKind("polite-controller"))
                .hasSize(3)
                .allMatch(entry -> entry.estimated().get(Scale.PARTNERSHIP) <= 2.5);
    }

    @Test
    void theShortSkilledAndTheLongWindedSkilledAreBothGood() {
        assertThat(Stream.of("skilled", "short-skilled", "long-skilled").flatMap(kind -> TALKS.ofKind(kind).stream()))
                .hasSize(7)
                .allMatch(entry -> entry.relational() >= 3.5);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void lengthAloneMovesNothing(Entry entry) {
        var exchanges = new ArrayList<Exchange>(entry.talk().exchanges());
        for (var one : entry.talk().exchanges()) {
            exchanges.add(new Exchange(exchanges.size() + 1, one.volley(), one.before(), one.after(), one.state()));
        }
        var talk = entry.talk();
        var twice = RatedTalks.estimate(new RatedTalk(talk.language(), talk.role(), talk.traineeRole(), true, exchanges));
        for (var scale : Scale.values()) {
            assertThat(twice.get(scale)).as(scale.name()).isCloseTo(entry.estimated().get(scale), within(0.3));
        }
    }

    /** The trainee's half of one skilled talk laid over the role's half of another: good lines, and no listening. */
    @Test
    void theBestLinesAreNotEmpatheticWhenTheyDisregardWhatWasSaid() {
        var own = talk("a-skilled-victim");
        var other = talk("b-skilled-suspect");
        var lines = new ArrayList<Line>();
        for (var index = 0; index < other.size(); index++) {
            lines.add(index % 2 == 0 ? other.get(index) : own.get(index));
        }
        var crossed = RatedTalks.coded(new Transcript(
                null, Language.SV, RoleKind.SUSPECT, TraineeRole.SOCIAL_WORKER, true, null, lines, List.of()));
        var listening = TALKS.ofKind("skilled").getFirst().estimated().get(Scale.EMPATHY);
        assertThat(RatedTalks.estimate(crossed).get(Scale.EMPATHY)).isLessThan(listening - 0.4).isLessThan(3.8);
    }

    private static List<Line> talk(String id) {
        return RatedTalks.transcript(id).lines();
    }

    @Test
    void theAgreementIsWrittenToAFile() throws IOException {
        var table = new StringBuilder();
        for (var entry : TALKS.entries()) {
            table.append(String.format(Locale.ROOT, "%-30s %-9s", entry.id(), entry.half()));
            for (var scale : Scale.values()) {
                table.append(String.format(
                        Locale.ROOT, "  %.1f %.2f", entry.given().get(scale), entry.estimated().get(scale)));
            }
            table.append('\n');
        }
        for (var half : List.of("tuned", "held-out", "last")) {
            for (var scale : Scale.values()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%-9s %-24s rank correlation %.2f  mean distance %.2f%n",
                        half,
                        scale,
                        RatedTalks.rankCorrelation(TALKS.half(half), scale),
                        RatedTalks.distance(TALKS.half(half), scale)));
            }
        }
        var file = Path.of("target", "rating-agreement.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        assertThat(file).isNotEmptyFile();
    }
}
