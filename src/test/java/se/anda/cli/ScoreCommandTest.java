package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.content.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ASKED = """
            {"who": "role", "text": "Hej."}, {"who": "trainee", "text": "Hur har veckan varit?"}""";
    private static final String TWICE = ASKED + ", " + ASKED;
    private static final String THRICE = TWICE + ", " + ASKED;

    /** What a run printed, and its exit code. */
    private record Run(int exit, String out, String err) {

        JsonNode json() {
            return MAPPER.readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines().map(MAPPER::readTree).toList();
        }
    }

    private static Run score(String input, String... arguments) {
        var command = CommandLine.populateCommand(new ScoreCommand(), arguments);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = command.score(
                "samtal.json",
                input,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String talk(String head, String lines) {
        return "{" + head + "\"lines\": [" + lines + "]}";
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void aTranscriptGivesOneObjectWithTheKeysThatOtherProgramsReadIt() {
        var run = score(Resources.text("/rating/a-ok-victim.json"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        var json = run.json();
        assertThat(keys(json)).containsExactly("globals", "summary", "counts", "criteria");
        assertThat(keys(json.get("globals")))
                .containsExactly("cultivating_change_talk", "softening_sustain_talk", "partnership", "empathy");
        assertThat(keys(json.get("summary")))
                .containsExactly(
                        "technical",
                        "relational",
                        "percent_complex",
                        "reflection_to_question",
                        "percent_open",
                        "mi_adherent",
                        "mi_non_adherent");
        assertThat(keys(json.get("counts")))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(BehaviourCode.values()).map(BehaviourCode::name), Stream.of("markers"))
                        .toList());
        assertThat(keys(json.get("counts").get("markers")))
                .containsExactlyElementsOf(Stream.of(Marker.values()).map(Marker::tag).toList());
        assertThat(json.get("criteria")).isNotEmpty().allSatisfy(criterion -> {
            assertThat(keys(criterion)).containsExactly("id", "level", "evidence");
            assertThat(criterion.get("evidence").isArray()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"victim", "suspect", "officer", "colleague"})
    void aCriterionIsKnownByItsIdAlone(String role) {
        var criteria = score(talk("\"role\": \"" + role + "\", ", THRICE)).json().get("criteria");
        assertThat(criteria.valueStream().map(criterion -> criterion.get("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void theTechnicalFiguresAreNullWithoutAGoalAndOnlyThey() {
        var json = score(talk("\"goal\": null, ", THRICE)).json();
        assertThat(json.at("/globals/cultivating_change_talk").isNull()).isTrue();
        assertThat(json.at("/globals/softening_sustain_talk").isNull()).isTrue();
        assertThat(json.at("/summary/technical").isNull()).isTrue();
        assertThat(json.at("/globals/partnership").asDouble()).isBetween(1.0, 5.0);
        assertThat(json.at("/globals/empathy").asDouble()).isBetween(1.0, 5.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"goal\": \"\", ", "\"goal\": \"ta emot stöd\", "})
    void withoutAWordOnTheGoalOrWithOneAllFourAreRated(String goal) {
        assertThat(score(talk(goal, THRICE)).json().get("globals"))
                .allSatisfy(value -> assertThat(value.asDouble()).isBetween(1.0, 5.0));
    }

    @Test
    void belowThreeVolleysThereAreCountsAndNoRatings() {
        var json = score(talk("", TWICE)).json();
        assertThat(json.get("globals")).allMatch(JsonNode::isNull);
        assertThat(json.at("/summary/relational").isNull()).isTrue();
        assertThat(json.at("/counts/OQ").asInt()).isEqualTo(2);
    }

    @Test
    void aTalkOfSilencesIsStillRated() {
        var json = score(talk("", ASKED.replace("Hur har veckan varit?", "") + ", " + TWICE)).json();
        assertThat(json.get("globals")).noneMatch(JsonNode::isNull);
    }

    @Test
    void aRatioWithNothingBeneathIsNull() {
        var said = ASKED.replace("Hur har veckan varit?", "Mm.");
        var summary = score(talk("", said + ", " + said + ", " + said)).json().get("summary");
        assertThat(summary.get("percent_complex").isNull()).isTrue();
        assertThat(summary.get("reflection_to_question").isNull()).isTrue();
        assertThat(summary.get("percent_open").isNull()).isTrue();
        assertThat(summary.get("mi_adherent").asInt()).isZero();
    }

    @Test
    void noLinesAtAllGiveNothingButZeroes() {
        var json = score(talk("", "")).json();
        assertThat(json.get("globals")).allMatch(JsonNode::isNull);
        assertThat(json.at("/counts/OQ").asInt()).isZero();
        assertThat(json.get("criteria")).allMatch(criterion -> criterion.get("level").isNull());
    }

    @Test
    void englishIsReadAsEnglish() {
        var json = score(Resources.text("/rating/b-short-skilled-suspect.json")).json();
        assertThat(json.at("/globals/empathy").asDouble()).isGreaterThan(3);
        assertThat(json.at("/counts/OQ").asInt()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | är tom",
                "'   ' | är tom",
                "hej hej | är ingen JSON:",
                "'{\"lines\": [' | är ingen JSON",
                "[] | är inget JSON-objekt",
                "7 | är inget JSON-objekt",
                "{} | saknar lines",
                "'{\"lines\": \"hej\"}' | saknar lines",
                "'{\"lines\": [{\"who\": \"role\"}]}' | har ingen text på replik 1",
                "'{\"lines\": [7]}' | har ingen text på replik 1",
                "'{\"lines\": [{\"who\": \"klienten\", \"text\": \"Hej\"}]}' | har okänd who på replik 1",
                "'{\"lang\": \"fi\", \"lines\": []}' | har ett lang som inte finns: skriv sv eller en",
                "'{\"goal\": 3, \"lines\": []}' | har ett goal som inte är text"
            })
    void whatIsWrongWithTheOnlyTranscriptIsToldOnStandardError(String input, String told) {
        var run = score(input);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("samtal.json: ").contains(told);
    }

    @Test
    void aVolleyThatIsTooLongIsToldByItsNumberAndNotRepeated() {
        var run = score(talk("", TWICE + ", " + ASKED.replace("Hur har veckan varit?", "Nja. ".repeat(801))));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("4005 tecken", "nummer 3", "4000").doesNotContain("Nja");
    }

    @Test
    void aVolleyOfFourThousandCharactersIsScored() {
        assertThat(score(talk("", ASKED.replace("Hur har veckan varit?", "Nja. ".repeat(800)))).exit()).isZero();
    }

    @Test
    void anUnknownRoleIsRemarkedOnAndScoredWithout() {
        var run = score(talk("\"role\": \"grannen\", \"trainee_role\": \"präst\", ", THRICE));
        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("skriv victim, suspect, officer eller colleague", "skriv patrol-officer");
        assertThat(run.json().at("/globals/empathy").isNull()).isFalse();
    }

    @Test
    void anUnknownRubricIsToldBeforeAnythingIsScored() {
        var run = score(talk("", THRICE) + "\n" + talk("", THRICE), "--rubric", "finns-ej");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("«finns-ej»", "mi-spirit", "miti-4-2-1");
    }

    @Test
    void onlyTheRubricThatIsAskedForIsGiven() {
        var all = score(talk("\"role\": \"victim\", ", THRICE)).json().get("criteria");
        var one = score(talk("\"role\": \"victim\", ", THRICE), "--rubric", "mi-spirit").json().get("criteria");
        assertThat(one.size()).isPositive().isLessThan(all.size());
    }

    @Test
    void aRubricForAnotherRoleIsRefused() {
        var run = score(talk("\"role\": \"victim\", ", THRICE), "--rubric", "praktik-misstankt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("praktik-misstankt");
    }

    @Test
    void oneOfSeveralThatCannotBeScoredGivesAnErrorObjectAndTheRunGoesOn() {
        var good = talk("\"id\": \"a\", ", THRICE);
        var tooLong = talk("\"id\": 3, ", ASKED.replace("Hur har veckan varit?", "Nja. ".repeat(801)));
        var run = score(String.join("\n", good, "{\"id\": \"b\"}", "", tooLong, "inte json", talk("", THRICE)));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        var lines = run.lines();
        assertThat(lines).hasSize(5);
        assertThat(keys(lines.getFirst())).containsExactly("id", "globals", "summary", "counts", "criteria");
        assertThat(lines.getFirst().get("id").asString()).isEqualTo("a");
        assertThat(lines.subList(1, 4)).allSatisfy(line -> assertThat(keys(line)).containsExactly("id", "error"));
        assertThat(lines.get(1).get("error").asString()).startsWith("rad 2 saknar lines");
        assertThat(lines.get(2).get("id").asInt()).isEqualTo(3);
        assertThat(lines.get(2).get("error").asString()).contains("4005 tecken").doesNotContain("Nja");
        assertThat(lines.get(3).get("id").isNull()).isTrue();
        assertThat(lines.get(3).get("error").asString()).startsWith("rad 5 är ingen JSON");
        assertThat(lines.get(4).get("id").isNull()).isTrue();
        assertThat(lines.get(4).get("globals")).isNotNull();
    }

    @Test
    void severalThatCanAllBeScoredEndWell() {
        var run = score(talk("\"id\": 1, ", THRICE) + "\r\n" + talk("\"id\": 2, ", THRICE) + "\r\n");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).extracting(line -> line.get("id").asInt()).containsExactly(1, 2);
    }

    @Test
    void aBrokenTranscriptOverManyLinesIsStillOne() {
        var run = score(Resources.text("/rating/a-ok-victim.json").replaceFirst("\"lines\": \\[", "\"lines\": "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("är ingen JSON (rad ");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(score("\uFEFF" + talk("", THRICE)).exit()).isZero();
    }

    @Test
    void whatWasSaidIsInNoMessage() {
        var run = score("{\"lines\": [{\"who\": \"trainee\", \"text\": \"hemligt\"}, {\"who\": \"x\", \"text\": \"hemligt\"} \"hemligt");
        assertThat(run.err()).doesNotContain("hemligt");
    }
}
