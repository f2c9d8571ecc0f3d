package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path TALK = Path.of("src/main/corpus/test/sv/colleague-sekretess.talk");

    @TempDir
    private Path corpus;

    @Test
    void theReportTellsOfEachCodeAndOfTheWhole() throws IOException {
        var folder = Files.createDirectories(corpus.resolve("test/sv"));
        Files.copy(TALK, folder.resolve(TALK.getFileName()));
        var run = ShellRun.of("evaluate", "--corpus", corpus.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("macro-F1", "calibration error", "confusion", "OQ", "CONF", "safety-check", "DISC");
    }

    @Test
    void aCorpusThatIsNotThereIsNamed() {
        var run = ShellRun.of("evaluate", "--corpus", corpus.resolve("borta").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("borta").contains("finns inte").hasLineCount(1);
    }

    @Test
    void aTalkThatCannotBeReadIsAProblem() throws IOException {
        Files.createDirectories(corpus.resolve("test/sv"));
        Files.writeString(corpus.resolve("test/sv/fel.talk"), "@lang sv\n> [XX] Hej.\n");
        var run = ShellRun.of("evaluate", "--corpus", corpus.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("fel.talk");
    }

    @Test
    void outsideGoldIsMeasuredWithItsErrorsAndItsPage() throws IOException {
        var gold = corpus.resolve("facit.jsonl");
        Files.writeString(gold, """
                {"id": 1, "role": "victim", "role_line": "Jag är trött.", "volley": "Du är trött. Hur sover du?",
                """.strip() + """
                 "utterances": [{"text": "Du är trött.", "code": "SR"}, {"text": "Hur sover du?", "code": "CONF", "markers": ["life-situation"]}]}

                {"volley": "How are you today?", "lang": "en", "utterances": [{"text": "How are you today?", "code": "OQ"}]}
                """);
        var page = corpus.resolve("sida.html");
        var run = ShellRun.of("evaluate", "--gold", gold.toString(), "--errors", "--html", page.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("== sv: 1 volleys, 2 utterances, 0 role lines", "== en: 1 volleys")
                .contains("CONF > OQ  1", "Hur sover du?");
        assertThat(Files.readString(page)).contains("<svg", "Confusion").doesNotContain("http://", "https://");
    }

    @Test
    void goldThatDoesNotFitIsNamedByLineAndTheRestIsMeasured() throws IOException {
        var gold = corpus.resolve("facit.jsonl");
        Files.writeString(gold, """
                {"volley": "Hej.", "utterances": [{"text": "Hejdå.", "code": "NC"}]}
                {"volley": "Hej.", "utterances": [{"text": "Hej.", "code": "XX"}]}
                inget
                {"volley": "Hej."}
                {"volley": "Hej.", "utterances": [{"text": "Hej.", "code": "NC"}]}
                """);
        var run = ShellRun.of("evaluate", "--gold", gold.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(":1: yttrandet", ":2: koden «XX»", ":3: raden är ingen JSON", ":4: «utterances» saknas");
        assertThat(run.out()).contains("1 volleys, 1 utterances");
    }
}
