package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shell says of itself, and of a command line that it does not understand. */
class HelpTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![-\\w])(usage|options?|commands?|show|display|print|missing|unknown|unmatched|invalid|required|parameter|exit|should|expected)\\b");

    static Stream<String> commands() {
        return Stream.of("serve", "code", "evaluate", "bench", "playtest", "play", "scenarios", "score", "validate", "export-content", "import-content", "help");
    }

    @Test
    void helpListsEveryCommand() {
        var help = ShellRun.of("help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Användning: ./anda ").contains("Kommandon:");
        assertThat(commands()).allSatisfy(command -> assertThat(help.out()).containsPattern("(?m)^  " + command + " "));
        assertThat(ShellRun.of("--help")).isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfACommandIsInSwedish(String command) {
        var help = ShellRun.of("help", command);
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Användning: ./anda " + command).doesNotContainPattern(ENGLISH);
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "code", "evaluate", "bench", "playtest", "play x", "scenarios", "score x", "validate"})
    void anOptionThatIsNotThereIsToldInSwedish(String command) {
        var run = ShellRun.of((command + " --finns-inte").split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--finns-inte").contains("./anda help").hasLineCount(1).doesNotContainPattern(ENGLISH);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cod | Kommandot cod finns inte (menade du code?)",
        "help cod | Kommandot cod finns inte",
        "play | SCENARIO saknas",
        "code a b | Ordet b är ett för mycket",
        "play korridoren --seed | --seed",
        "play korridoren --seed 1 --seed 2 | --seed får bara anges en gång",
        "scenarios --lang de | Värdet på --lang passar inte (sv eller en)",
        "serve --port x | Värdet på --port passar inte",
        "playtest --seeds 0 | --seeds är antalet samtal",
        "playtest --show x | skilled eller clumsy-warm",
        "playtest borta | ./anda scenarios"
    })
    void aWrongCommandLineIsToldInOneSwedishSentence(String line, String told) {
        var run = ShellRun.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told).hasLineCount(1).doesNotContainPattern(ENGLISH);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void everyCommandTellsTheVersion() {
        var version = ShellRun.of("--version").out();
        assertThat(version).containsPattern("^\\d+\\.\\d+");
        assertThat(ShellRun.of("code", "--version").out()).isEqualTo(version);
    }

    @Test
    void aFailureShowsNeitherAStackTraceNorWhatWasSaid() {
        var failure = new IllegalStateException("Jag är rädd för honom");
        var err = new java.io.ByteArrayOutputStream();
        var out = new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
        var code = Shell.with(java.io.InputStream.nullInputStream(), out, out, () -> ShellErrors.failed(failure, null, null));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("IllegalStateException")
                .contains("HelpTest").doesNotContain("rädd").hasLineCount(1);
    }
}
