package se.anda.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.coding.RoleTalkCode;

class GlobalEstimateTest {

    private static final List<String> EXPERT = List.of("expert-victim", "expert-suspect", "expert-officer");
    private static final List<String> FAIR = List.of("ordinary-suspect", "warm-clumsy-victim", "warm-clumsy-suspect");
    private static final List<String> FLAT = List.of("informer-victim", "questionnaire-victim");
    private static final List<String> POOR = List.of(
            "polite-control-victim", "polite-control-officer", "confronter-suspect", "confronter-victim");

    static Stream<String> all() {
        return Stream.of(EXPERT, FAIR, FLAT, POOR, List.of("expert-with-slips")).flatMap(List::stream);
    }

    private static GlobalRatings rate(String name) {
        return new GlobalEstimate(TaggedTalk.named(name)).ratings();
    }

    private static double cct(String name) {
        return rate(name).cultivatingChangeTalk().value();
    }

    private static double sst(String name) {
        return rate(name).softeningSustainTalk().value();
    }

    private static double partnership(String name) {
        return rate(name).partnership().value();
    }

    private static double empathy(String name) {
        return rate(name).empathy().value();
    }

    @Test
    void anExpertIsRatedFourToFiveOnEveryScale() {
        assertThat(EXPERT).allSatisfy(name -> assertThat(List.of(cct(name), sst(name), partnership(name), empathy(name)))
                .allMatch(value -> value >= 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"warm-clumsy-victim", "warm-clumsy-suspect"})
    void whoIsClumsyButWarmIsFair(String name) {
        assertThat(partnership(name)).isBetween(2.5, 3.6);
        assertThat(empathy(name)).isBetween(3.0, 3.9);
        assertThat(cct(name)).isBetween(2.5, 3.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"polite-control-victim", "polite-control-officer"})
    void politeControlIsLowOnPartnershipThoughFullOfQuestions(String name) {
        assertThat(Counts.of(TaggedTalk.named(name)).questions()).isGreaterThanOrEqualTo(4);
        assertThat(partnership(name)).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confronter-suspect", "confronter-victim"})
    void aConfronterIsRatedOneToOneAndAHalf(String name) {
        assertThat(List.of(cct(name), sst(name), partnership(name), empathy(name)))
                .allMatch(value -> value <= 1.5);
    }

    @Test
    void everyScaleKeepsTheOrderOfQuality() {
        for (var expert : EXPERT) {
            for (var fair : FAIR) {
                assertThat(cct(expert)).isGreaterThan(cct(fair));
                assertThat(sst(expert)).isGreaterThan(sst(fair));
                assertThat(partnership(expert)).isGreaterThan(partnership(fair));
                assertThat(empathy(expert)).isGreaterThan(empathy(fair));
            }
        }
        for (var fair : FAIR) {
            for (var poor : POOR) {
                assertThat(cct(fair)).isGreaterThan(cct(poor));
                assertThat(sst(fair)).isGreaterThan(sst(poor));
                assertThat(partnership(fair)).isGreaterThan(partnership(poor));
                assertThat(empathy(fair)).isGreaterThan(empathy(poor));
            }
            for (var flat : FLAT) {
                assertThat(cct(fair)).isGreaterThan(cct(flat));
                assertThat(partnership(fair)).isGreaterThan(partnership(flat));
                assertThat(empathy(fair)).isGreaterThan(empathy(flat));
            }
        }
        for (var flat : FLAT) {
            for (var poor : POOR) {
                assertThat(partnership(flat)).isGreaterThan(partnership(poor));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameTalkTwiceIsRatedTheSame(String name) {
        var talk = TaggedTalk.named(name);
        var once = new GlobalEstimate(talk).ratings();
        var twice = new GlobalEstimate(TaggedTalk.twice(talk)).ratings();
        assertThat(twice.cultivatingChangeTalk().value()).isEqualTo(once.cultivatingChangeTalk().value());
        assertThat(twice.softeningSustainTalk().value()).isEqualTo(once.softeningSustainTalk().value());
        assertThat(twice.partnership().value()).isEqualTo(once.partnership().value());
        assertThat(twice.empathy().value()).isEqualTo(once.empathy().value());
    }

    @Test
    void changeTalkIsNotAskedOfTheRole() {
        var talk = TaggedTalk.named("expert-suspect");
        assertThat(talk.exchanges()).noneMatch(exchange -> exchange.answers(RoleTalkCode.CT));
        assertThat(cct("expert-suspect")).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"informer-victim", "questionnaire-victim"})
    void withoutEffortCultivatingChangeTalkIsOneToTwo(String name) {
        assertThat(cct(name)).isLessThanOrEqualTo(2);
    }

    @Test
    void sustainTalkNeedNotComeForSofteningToBeHigh() {
        var talk = TaggedTalk.of(
                """
                < [N] Hej.
                > [OQ life-situation] Hur har du det?
                < [N] Jag sover dåligt.
                > [CR] Nätterna är långa.
                < [N] Ja.
                > [SEEK] Vill du att vi börjar där?
                < [N] Ja.
                > [EMPH] Du säger till när det räcker.
                """);
        assertThat(new GlobalEstimate(talk).ratings().softeningSustainTalk().value()).isBetween(4.0, 5.0);
    }

    @Test
    void aFiveIsNotGivenBesideProminentPoorPractice() {
        var ratings = rate("expert-with-slips");
        assertThat(List.of(
                        ratings.cultivatingChangeTalk(),
                        ratings.softeningSustainTalk(),
                        ratings.partnership(),
                        ratings.empathy()))
                .allMatch(rating -> rating.value() <= 4);
    }

    @Test
    void theSamePhraseAgainAndAgainIsNoListening() {
        var phrase = "> [CR] Det låter väldigt jobbigt för dig.\n< [N] Ja.\n";
        var varied = TaggedTalk.of(
                "< [N] Hej.\n> [CR] Natten har satt sina spår.\n< [N] Ja.\n> [CR] Du bär det ensam.\n< [N] Ja.\n"
                        + "> [CR] Barnen märker mer än de säger.\n< [N] Ja.\n> [CR] Du längtar efter lugnet.\n");
        var stock = TaggedTalk.of("< [N] Hej.\n" + phrase.repeat(4));
        assertThat(new GlobalEstimate(stock).ratings().empathy().value())
                .isLessThan(new GlobalEstimate(varied).ratings().empathy().value() - 0.5);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void threeVolleysAreTheFewestThatAreRated(int volleys, boolean rated) {
        var talk = TaggedTalk.of("< [N] Hej.\n" + "> [OQ] Hur är det?\n< [N] Bra.\n".repeat(volleys));
        assertThat(new GlobalEstimate(talk).ratings().empathy() != null).isEqualTo(rated);
    }

    @Test
    void withoutAChangeGoalTheTechnicalScalesAreNotRated() {
        var talk = TaggedTalk.named("expert-victim");
        var free = new RatedTalk(talk.language(), talk.role(), talk.traineeRole(), false, talk.exchanges());
        var ratings = new GlobalEstimate(free).ratings();
        assertThat(ratings.cultivatingChangeTalk()).isNull();
        assertThat(ratings.softeningSustainTalk()).isNull();
        assertThat(ratings.partnership().value()).isEqualTo(partnership("expert-victim"));
    }

    @Test
    void theGroundsAddUpToTheRating() {
        var rating = rate("ordinary-suspect").partnership();
        var sum = 3 + rating.grounds().stream().mapToDouble(GlobalRating.Ground::step).sum();
        assertThat(sum).isCloseTo(rating.value(), Offset.offset(0.05));
    }
}
