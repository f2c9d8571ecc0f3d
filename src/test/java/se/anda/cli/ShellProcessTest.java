package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own. */
class ShellProcessTest {

    private static final String VOLLEYS = "Hur har veckan varit?\n\nDu har kämpat. Du måste ringa dem nu!\n";

    @TempDir
    private Path folder;

    private byte[] play(String name) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("volleys.txt"), VOLLEYS);
        var out = folder.resolve(name + ".jsonl");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + folder.resolve(name + ".classes"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.anda.Anda",
                        "play",
                        "uppfoljning-tre-dagar",
                        "--seed",
                        "7")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(out);
    }

    @Test
    void theSameSeedGivesTheSameBytesInEveryProcessAndSpringIsNeverLoaded() throws IOException, InterruptedException {
        var first = play("first");
        assertThat(new String(first, StandardCharsets.UTF_8)).hasLineCount(4).contains("\"moved\":[{\"by\":");
        assertThat(play("second")).isEqualTo(first);
        var loaded = Files.readAllLines(folder.resolve("first.classes"));
        assertThat(loaded).anyMatch(line -> line.contains(" se.anda.dialogue.Dialogue "));
        assertThat(loaded)
                .filteredOn(line -> !line.contains(" org.springframework.boot.logging.")) // logback finds it by itself
                .noneMatch(line -> line.contains(" org.springframework.") || line.contains(" com.vaadin."));
    }
}
