package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.content.Resources;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioReader;

class PlaytestReportTest {

    private static final Scenario SCENARIO = scenario("Korsningen");
    private static final PlaytestReport REPORT = report(SCENARIO);

    @Test
    void everyPolicyIsToldWithAllItsPlays() {
        assertThat(REPORT.policies()).extracting(PolicyFigures::policy).containsExactly(Policy.values());
        assertThat(REPORT.policies()).allSatisfy(figures -> {
            assertThat(figures.plays()).isEqualTo(2);
            assertThat(figures.endings().values().stream().mapToInt(plays -> plays).sum()).isEqualTo(2);
            assertThat(figures.turns()).isBetween(1.0, 6.0);
        });
    }

    @Test
    void aScenarioWithOneBeatAnswersMostByFallbackAndSaysWhatItDidNotUnderstand() {
        var findings = REPORT.findings();
        assertThat(findings.fallbackShare()).isGreaterThan(0.5);
        assertThat(findings.worst()).isNotEmpty();
        assertThat(findings.worst()).isSortedAccordingTo((one, other) -> Integer.compare(other.times(), one.times()));
        assertThat(findings.worst().getFirst().policies()).isNotEmpty();
        assertThat(REPORT.isPublishable()).isFalse();
    }

    @Test
    void whatNeverCameIsNamedAndWhatCameIsNot() {
        assertThat(REPORT.findings().neverReached()).contains("lagt-pa").doesNotContain("slut-pa-tid");
        assertThat(REPORT.findings().reached()).containsEntry("lagt-pa", 0).containsKey("vet-inte");
    }

    @Test
    void progressComesForEachPlayAndCanStopTheSeries() {
        var told = new ArrayList<String>();
        assertThatThrownBy(() -> series().play(SCENARIO, 2, (plays, of) -> {
                    told.add(plays + "/" + of);
                    return plays < 3;
                }))
                .isInstanceOf(PlaytestSeries.Stopped.class);
        assertThat(told).containsExactly("1/20", "2/20", "3/20");
    }

    @Test
    void thePageFetchesNothingAndShowsTextAsText() {
        var scenario = scenario("<script>alert(1)</script>");
        var page = new PlaytestPage(new PlaytestWords(Language.SV)).of(List.of(report(scenario)));
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"sv\">", "<svg", "Krav för att publicera", "skicklig")
                .doesNotContain("<script", "http://", "https://", "src=", "@import");
    }

    @Test
    void thePageComesInEnglishToo() {
        assertThat(new PlaytestPage(new PlaytestWords(Language.EN)).of(List.of(REPORT)))
                .contains("<html lang=\"en\">", "What publishing asks for", "The crossing")
                .doesNotContain("Krav för");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var sv = ResourceBundle.getBundle("messages.playtest", Locale.ROOT, control);
        var en = ResourceBundle.getBundle("messages.playtest", Language.EN.locale(), control);
        assertThat(en.getLocale()).isEqualTo(Language.EN.locale());
        assertThat(sv.keySet()).allSatisfy(key -> assertThat(en.getString(key)).isNotEqualTo(sv.getString(key)));
    }

    @Test
    void everyPolicyConditionAndVerdictHasWords() {
        for (var language : Language.values()) {
            var words = new PlaytestWords(language);
            for (var policy : Policy.values()) {
                assertThat(words.policy(policy)).isNotBlank();
            }
            for (var condition : PublishingCheck.Condition.values()) {
                for (var verdict : PublishingCheck.Verdict.values()) {
                    var check = new PublishingCheck(condition, verdict, List.of());
                    assertThat(words.condition(check)).isNotBlank();
                    assertThat(words.verdict(check)).isNotBlank();
                }
            }
        }
    }

    private static PlaytestReport report(Scenario scenario) {
        return PlaytestReport.of(scenario, List.of(), series().play(scenario, 2, (plays, of) -> true));
    }

    private static PlaytestSeries series() {
        return new PlaytestSeries(new Playtest(Coders.embedded().volleys(), Coders.embedded().roleTalk()));
    }

    private static Scenario scenario(String title) {
        var yaml = Resources.text("/scenarios/korsningen.yaml").replace("{sv: Korsningen,", "{sv: \"" + title + "\",");
        return switch (new ScenarioReader(DatedFacts.NONE).read("korsningen.yaml", yaml)) {
            case ScenarioReader.Outcome.Read read -> read.scenario();
            case ScenarioReader.Outcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
        };
    }
}
