package se.anda.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.content.Problem;

class RubricReaderTest {

    private static final String LOWEST = "  - {level: 1, anchor: {sv: c, en: c}, feedback: {sv: d, en: d}}\n";
    private static final String HIGHEST =
            "  - {level: 5, when: {wanted: \">=1\"}, anchor: {sv: a, en: a}, feedback: {sv: b, en: b}}\n";

    private static RubricReader.Outcome read(String parts) {
        return new RubricReader().read("prov.yaml", ScorerTest.rubric(parts));
    }

    private static void refused(String parts, String word) {
        var outcome = read(parts);
        assertThat(outcome).isInstanceOf(RubricReader.Outcome.Refused.class);
        assertThat(outcome.problems()).extracting(Problem::message).anyMatch(message -> message.contains(word));
    }

    @Test
    void aGoodFileIsRead() {
        var outcome = read("wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST + LOWEST);
        assertThat(outcome).isInstanceOf(RubricReader.Outcome.Read.class);
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void levelsGoFromTheHighestToTheLowest() {
        refused("wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST.replace("5", "1") + LOWEST, "byt ordning");
    }

    @Test
    void theLastLevelHasNoWhen() {
        refused("wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST + HIGHEST.replace("5", "4"), "ta bort when");
    }

    @Test
    void aLevelAboveTheLastHasAWhen() {
        refused("wanted: [{code: [OQ]}]\nlevels:\n" + LOWEST.replace("1", "2") + LOWEST, "lägg till when");
    }

    @Test
    void aCriterionLooksAtSomething() {
        refused("levels:\n" + HIGHEST.replace("wanted: \">=1\"", "share: \">=1\"") + LOWEST, "tittar inte på något");
    }

    @ParameterizedTest
    @CsvSource({"CT", "ST"})
    void noCriterionMayCountWhatTheRoleChooses(String talk) {
        refused("wanted: [{code: [OQ], followed_by: [" + talk + "]}]\nlevels:\n" + HIGHEST + LOWEST, "rollens ja");
    }

    @Test
    void readinessIsNoBound() {
        var level = HIGHEST.replace("{wanted: \">=1\"}", "{state: {readiness: \">=50\"}}");
        assertThat(read("wanted: [{code: [OQ]}]\nlevels:\n" + level + LOWEST).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"agreed", "ending", "disclosed", "ends"})
    void whatIsAgreedOrHowItEndsCannotBeWritten(String key) {
        var level = HIGHEST.replace("{wanted: \">=1\"}", "{" + key + ": ja}");
        refused("wanted: [{code: [OQ]}]\nlevels:\n" + level + LOWEST, "finns i formatet");
    }

    @Test
    void sourcesAreThoseOfTheReport() {
        var yaml = ScorerTest.rubric("wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST + LOWEST);
        var problems = new RubricReader().read("prov.yaml", yaml.replace("[G1]", "[G1, G20]")).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().toString()).startsWith("prov.yaml:8: ").contains("G20");
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheFile() {
        var parts = "wanted: [{turn: \">=1\"}]\nlevels:\n" + HIGHEST.replace("wanted: \">=1\"", "kinds: \">=3\"") + HIGHEST;
        var outcome = read(parts);
        assertThat(outcome.problems()).hasSizeGreaterThanOrEqualTo(3).isSortedAccordingTo(
                (one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void theSameIdTwiceIsRefused() {
        var parts = "wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST + LOWEST;
        var yaml = ScorerTest.rubric(parts);
        var twice = yaml + yaml.substring(yaml.indexOf("  - id: ett"));
        assertThat(new RubricReader().read("prov.yaml", twice).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("två gånger"));
    }

    @Test
    void missingEnglishIsANotice() {
        var outcome = read("wanted: [{code: [OQ]}]\nlevels:\n" + HIGHEST + LOWEST.replace("{sv: c, en: c}", "{sv: c}"));
        assertThat(outcome).isInstanceOf(RubricReader.Outcome.Read.class);
        assertThat(outcome.problems()).hasSize(1);
    }
}
