package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.content.Resources;

class PlaytestCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void playsOneSmallScenario() throws IOException {
        var scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("korsningen.yaml"), Resources.text("/scenarios/korsningen.yaml"));
        System.setProperty("anda.scenarios", scenarios.toString());
    }

    @AfterEach
    void forgetsTheFolder() {
        System.clearProperty("anda.scenarios");
    }

    @Test
    void theTableTellsEachPolicyAndTheChecklist() {
        var run = ShellRun.of("playtest", "korsningen", "--seeds", "1");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("skicklig", "härmande", "[x] Filen har inga problem", "[ ] Reservrepliker", "Sämsta svaren");
    }

    @Test
    void progressGoesToStandardErrorOnly() {
        var run = ShellRun.of("playtest", "--seeds", "1", "--json");
        assertThat(run.err()).contains("korsningen: 10 av 10 samtal");
        assertThat(run.only().get("scenario").stringValue()).isEqualTo("korsningen");
    }

    @Test
    void jsonHasTheReportsFieldsInTheirOrder() {
        var report = ShellRun.of("playtest", "--seeds", "1", "--json").only();
        assertThat(ShellRun.keys(report)).containsExactly(
                "scenario", "seeds", "publishable", "checks", "policies", "fallback_share", "never_reached", "repeated_lines",
                "worst", "reached");
        assertThat(report.get("policies")).hasSize(10).allSatisfy(policy -> assertThat(ShellRun.keys(policy)).containsExactly(
                "policy", "plays", "turns", "trust", "readiness", "discord", "distress", "score", "fallback_share", "agreed",
                "endings"));
        assertThat(ShellRun.texts(report.get("checks"), "verdict")).contains("met", "not-met", "not-applicable");
    }

    @Test
    void theSameSeedsGiveTheSameBytes() {
        assertThat(ShellRun.of("playtest", "--seeds", "1", "--json").out())
                .isEqualTo(ShellRun.of("playtest", "--seeds", "1", "--json").out());
    }

    @Test
    void thePageIsWrittenToTheFile() throws IOException {
        var file = folder.resolve("rapport.html");
        var run = ShellRun.of("playtest", "--seeds", "1", "--html", file.toString(), "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(file)).contains("<html lang=\"en\">", "The crossing");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldKindly() {
        var run = ShellRun.of("playtest", "--seeds", "1", "--html", folder.resolve("saknas/rapport.html").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("går inte att skriva").doesNotContain("Exception");
    }
}
