package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.content.Resources;

class ScenariosCommandTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetsTheFolder() {
        System.clearProperty("anda.scenarios");
    }

    @Test
    void eachScenarioIsOneLineWithTheContractsFieldsInTheirOrder() {
        var lines = ShellRun.of("scenarios").json();
        assertThat(ShellRun.texts(new tools.jackson.databind.json.JsonMapper().valueToTree(lines), "id"))
                .contains("arrestsamtal", "korridoren", "uppfoljning-tre-dagar");
        assertThat(lines).allSatisfy(line -> {
            assertThat(ShellRun.keys(line)).containsExactly("id", "title", "role", "talk_types", "level");
            assertThat(line.get("role").stringValue()).isIn("victim", "suspect", "officer", "colleague");
            assertThat(line.get("talk_types")).isNotEmpty().allMatch(type -> type.stringValue().matches("T\\d+"));
            assertThat(line.get("level").intValue()).isBetween(1, 3);
            assertThat(line.get("title").stringValue()).isNotBlank();
        });
    }

    @Test
    void titlesComeInEnglishWhenAskedFor() {
        assertThat(ShellRun.of("scenarios", "--lang", "en").out()).isNotEqualTo(ShellRun.of("scenarios").out());
    }

    @Test
    void aBadFileIsToldOnStandardErrorAndTheGoodOnesListed() throws IOException {
        Files.writeString(folder.resolve("bra.yaml"), Resources.text("/scenarios/korsningen.yaml"));
        Files.writeString(folder.resolve("fel.yaml"), "a: [");
        System.setProperty("anda.scenarios", folder.toString());
        var run = ShellRun.of("scenarios");
        assertThat(run.only().get("id").stringValue()).isEqualTo("korsningen");
        assertThat(run.err()).startsWith("fel.yaml:1: ").hasLineCount(1);
        assertThat(run.exit()).isZero();
    }
}
