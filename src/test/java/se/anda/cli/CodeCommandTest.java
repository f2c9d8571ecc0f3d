package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodeCommandTest {

    private static final String LINE = "{\"id\": \"a\", \"volley\": \"Hur har veckan varit?\"}";

    @TempDir
    private Path folder;

    private static JsonNode answer(String line) {
        return ShellRun.with(line, "code").only();
    }

    @Test
    void anAnswerHasTheContractsFieldsInTheirOrderAndNoOthers() {
        var answer = answer(LINE);
        assertThat(ShellRun.keys(answer)).containsExactly("id", "utterances");
        assertThat(answer.get("id").stringValue()).isEqualTo("a");
        var utterance = answer.get("utterances").get(0);
        assertThat(ShellRun.keys(utterance)).containsExactly("text", "code", "confidence", "markers", "evidence");
        assertThat(utterance.get("text").stringValue()).isEqualTo("Hur har veckan varit?");
        assertThat(utterance.get("code").stringValue()).isEqualTo("OQ");
        assertThat(utterance.get("confidence").doubleValue()).isBetween(0.0, 1.0);
        assertThat(utterance.get("markers").isArray()).isTrue();
    }

    @Test
    void answersComeInTheOrderOfTheLines() {
        var run = ShellRun.with("{\"id\": 3, \"volley\": \"Hej.\"}\n{\"id\": 1, \"volley\": \"Hej.\"}\n{\"id\": 2, \"volley\": \"Hej.\"}\n", "code");
        assertThat(run.json()).extracting(one -> one.get("id").intValue()).containsExactly(3, 1, 2);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Hej! 😀 Hur har du haft det sen sist?  Du har kämpat hårt 💪🏽 för barnen.",
        "  Jag heter Kim.\n\nVill du att jag ringer? ",
        "👩‍👧 Berätta om helgen"
    })
    void utterancesArePiecesOfTheVolleyAndOnlyWhiteSpaceIsDroppedBetweenThem(String volley) {
        var json = new tools.jackson.databind.json.JsonMapper().writeValueAsString(java.util.Map.of("volley", volley));
        var at = 0;
        for (var utterance : answer(json).get("utterances")) {
            var text = utterance.get("text").stringValue();
            var start = volley.indexOf(text, at);
            assertThat(start).as(text).isNotNegative();
            assertThat(volley.substring(at, start)).isBlank();
            at = start + text.length();
            for (var span : utterance.get("evidence")) {
                assertThat(span.size()).isEqualTo(2);
                assertThat(span.get(0).intValue()).isBetween(start, span.get(1).intValue() - 1);
                assertThat(span.get(1).intValue()).isLessThanOrEqualTo(at);
            }
        }
        assertThat(volley.substring(at)).isBlank();
    }

    @Test
    void evidenceAfterAnEmojiIsCountedInUtf16Units() {
        var volley = "😀😀 Hur har veckan varit?";
        var spans = answer("{\"volley\": \"" + volley + "\"}").findValues("evidence").getLast();
        assertThat(spans).isNotEmpty();
        spans.forEach(span -> {
            var words = volley.substring(span.get(0).intValue(), span.get(1).intValue());
            assertThat(words).isEqualTo(words.strip());
            assertThat("Hur har veckan varit?").contains(words);
        });
    }

    @Test
    void codesAreListedBeforeTheCountingRules() {
        var answer = answer("{\"volley\": \"Hur har veckan varit? Hur har du sovit? Vad tänker du om det?\"}");
        assertThat(ShellRun.texts(answer.get("utterances"), "code")).filteredOn("OQ"::equals).hasSizeGreaterThan(1);
    }

    @Test
    void englishIsReadWhenAskedFor() {
        var answer = answer("{\"lang\": \"en\", \"volley\": \"How has the week been?\"}");
        assertThat(ShellRun.texts(answer.get("utterances"), "code")).containsExactly("OQ");
    }

    @Test
    void theRolesLineMakesTheReflection() {
        var with = "{\"role\": \"victim\", \"trainee_role\": \"social-worker\", \"role_line\": \"Jag är så trött på allt.\","
                + " \"history\": [{\"who\": \"trainee\", \"text\": \"Hej.\"}, {\"who\": \"role\", \"text\": \"Hej.\"}],"
                + " \"volley\": \"Du är trött på allt.\"}";
        assertThat(ShellRun.texts(answer(with).get("utterances"), "code")).containsExactly("SR");
    }

    @Test
    void theRolesLineMayEndTheHistoryToo() {
        var plain = "{\"role_line\": \"Jag är trött.\", \"volley\": \"Du är trött.\"}";
        var both = "{\"role_line\": \"Jag är trött.\", \"history\": [{\"who\": \"role\", \"text\": \"Jag är trött.\"}], \"volley\": \"Du är trött.\"}";
        assertThat(answer(both)).isEqualTo(answer(plain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"volley\": \"Hej.\", \"okänd\": [1]}",
        "{\"volley\": \"Hej.\", \"role\": \"okänd\", \"trainee_role\": \"okänd\"}",
        "{\"volley\": \"Hej.\", \"id\": null, \"role\": null, \"lang\": null, \"role_line\": null, \"history\": null}"
    })
    void unknownKeysAndRolesAndNullsDisturbNothing(String line) {
        assertThat(answer(line)).isEqualTo(answer("{\"volley\": \"Hej.\"}"));
    }

    @Test
    void anEmptyVolleyHasNoUtterances() {
        assertThat(answer("{\"id\": 1, \"volley\": \"  \"}").toString()).isEqualTo("{\"id\":1,\"utterances\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hej | JSON",
        "{\"id\": 1, \"volley\": \"Hej.\"} {} | JSON",
        "[1] | objekt",
        "null | objekt",
        "{} | volley",
        "{\"volley\": 5} | volley",
        "{\"volley\": \"Hej.\", \"lang\": \"de\"} | lang",
        "{\"volley\": \"Hej.\", \"lang\": 5} | lang",
        "{\"volley\": \"Hej.\", \"role_line\": {}} | role_line",
        "{\"volley\": \"Hej.\", \"history\": \"Hej.\"} | history",
        "{\"volley\": \"Hej.\", \"history\": [\"Hej.\"]} | history",
        "{\"volley\": \"Hej.\", \"history\": [{\"who\": \"polis\", \"text\": \"Hej.\"}]} | who"
    })
    void aMalformedLineSaysWhatToDoAndTheRunGoesOn(String line, String named) {
        var run = ShellRun.with(line + "\n" + LINE + "\n", "code");
        var answers = run.json();
        assertThat(answers).hasSize(2);
        assertThat(ShellRun.keys(answers.getFirst())).containsExactly("id", "error");
        assertThat(answers.getFirst().get("id").isNull()).isTrue();
        assertThat(answers.getFirst().get("error").stringValue()).contains(named).contains(": s");
        assertThat(answers.getLast().has("utterances")).isTrue();
        assertThat(run.exit()).isZero();
    }

    @Test
    void theIdOfAMalformedLineIsKept() {
        assertThat(answer("{\"id\": \"x\", \"volley\": 5}").get("id").stringValue()).isEqualTo("x");
    }

    @Test
    void aVolleyOverTheLimitIsAnErrorThatSaysSo() {
        var fits = answer("{\"volley\": \"" + "a".repeat(4000) + "\"}");
        assertThat(fits.has("utterances")).isTrue();
        var over = answer("{\"id\": 7, \"volley\": \"" + "a".repeat(4001) + "\"}");
        assertThat(over.get("id").intValue()).isEqualTo(7);
        assertThat(over.get("error").stringValue()).contains("4001").contains("4000").doesNotContain("aa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF" + LINE, LINE + "\r\n", "\n\r\n" + LINE, LINE + "\n  \n\n", "\t" + LINE})
    void marksEmptyLinesAndLineEndsDisturbNothing(String in) {
        assertThat(answer(in)).isEqualTo(answer(LINE));
    }

    @Test
    void aLineThatIsNotUtf8IsAnErrorAndTheRunGoesOn() throws IOException {
        var in = new ByteArrayOutputStream();
        in.write("{\"volley\": \"F\u00f6rl\u00e5t.\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        in.write(LINE.getBytes(StandardCharsets.UTF_8));
        var answers = ShellRun.with(in.toByteArray(), "code", "-").json();
        assertThat(answers.getFirst().get("error").stringValue()).contains("UTF-8");
        assertThat(answers.getLast().get("id").stringValue()).isEqualTo("a");
    }

    @Test
    void aFileIsReadLikeStandardIn() throws IOException {
        var file = Files.writeString(folder.resolve("repliker.jsonl"), LINE);
        assertThat(ShellRun.of("code", file.toString()).only()).isEqualTo(answer(LINE));
    }

    @Test
    void aFileThatIsNotThereIsNamedInASentence() {
        var run = ShellRun.of("code", folder.resolve("borta.jsonl").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("borta.jsonl: går inte att läsa").hasLineCount(1);
    }
}
