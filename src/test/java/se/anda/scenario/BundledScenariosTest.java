package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.content.Problem;

/** What every scenario that comes with the program has. */
class BundledScenariosTest {

    private static final ScenarioCatalogue CATALOGUE = ScenarioCatalogue.bundled();

    static Stream<Scenario> scenarios() {
        return CATALOGUE.entries().stream().map(ScenarioCatalogue.CatalogueEntry::scenario);
    }

    private static Stream<Text> lines(Scenario scenario) {
        return Stream.of(
                        scenario.opening().stream(),
                        scenario.beats().stream().flatMap(beat -> beat.says().stream()),
                        scenario.facts().stream().flatMap(fact -> Stream.concat(fact.says().stream(), fact.deflects().stream())),
                        scenario.fallbacks().stream().flatMap(beat -> beat.says().stream()),
                        scenario.endings().stream().flatMap(ending -> ending.says().stream()))
                .flatMap(texts -> texts);
    }

    @Test
    void noneIsRefusedAndThreeOrMoreArePlayed() {
        assertThat(CATALOGUE.problems()).filteredOn(Problem::isProblem).isEmpty();
        assertThat(scenarios().map(Scenario::id)).contains("arrestsamtal", "korridoren", "uppfoljning-tre-dagar");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachHasFortyBeatsAndMore(Scenario scenario) {
        assertThat(scenario.beats()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachHasAHundredAndFiftyLinesInEveryLanguageItIsWrittenInAndNoneTwice(Scenario scenario) {
        var swedish = lines(scenario).map(text -> text.sv().strip().toLowerCase(Locale.ROOT)).toList();
        var english = lines(scenario).map(text -> Optional.ofNullable(text.en()).orElse("").strip().toLowerCase(Locale.ROOT)).toList();
        var isSwedishOnly = english.stream().allMatch(String::isEmpty);
        for (var said : isSwedishOnly ? List.of(swedish) : List.of(swedish, english)) {
            assertThat(said).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachHasAnEndingOfRespectedNoAndADispositionToDrawIt(Scenario scenario) {
        assertThat(scenario.endings()).extracting(Ending::kind).contains(Ending.Kind.RESPECTED_NO);
        assertThat(scenario.dispositions()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachHasTwentyFallbacksAndMore(Scenario scenario) {
        assertThat(scenario.fallbacks().stream().mapToInt(beat -> beat.says().size()).sum()).isGreaterThanOrEqualTo(20);
    }
}
