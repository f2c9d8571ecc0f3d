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
}
