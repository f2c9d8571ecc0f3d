package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.content.Resources;

/** {@code ./anda play}, mostly on the tests' own short scenario. */
class PlayCommandTest {

    private static final String WEEK = "Hur har veckan varit?\n";

    @TempDir
    private static Path folder;

    @BeforeEach
    void playsTheTestsScenario() throws IOException {
        var yaml = Resources.text("/scenarios/korsningen.yaml");
        Files.writeString(folder.resolve("korsningen.yaml"), yaml);
        var withoutGoal = yaml.replaceAll("(?m)^change_goal: .*\n", "").replace(" readiness: 30,", "").replace("id: korsningen", "id: utan-mal");
        Files.writeString(folder.resolve("utan-mal.yaml"), withoutGoal);
        System.setProperty("anda.scenarios", folder.toString());
    }

    @AfterEach
    void forgetsIt() {
        System.clearProperty("anda.scenarios");
    }

    private static ShellRun play(String in, String... options) {
        var arguments = new java.util.ArrayList<>(List.of("play", "korsningen"));
        arguments.addAll(List.of(options));
        return ShellRun.with(in, arguments.toArray(String[]::new));
    }

    @Test
    void whatIsRememberedCanBeChosen() throws IOException {
        var name = "nasta-korsning.yaml";
        Files.copy(Path.of("src/test/resources/scenarios").resolve(name), folder.resolve(name));
        assertThat(ShellRun.with("Hej.\n", "play", "nasta-korsning").json().getFirst().get("state").get("trust").intValue()).isEqualTo(52);
        var blamed = ShellRun.with("Hej.\n", "play", "nasta-korsning", "--memory", "skuld").json().getFirst();
        assertThat(blamed.get("line").stringValue()).isEqualTo("Du igen.");
        var strange = ShellRun.with("Hej.\n", "play", "nasta-korsning", "--memory", "borta");
        assertThat(strange.exit()).isEqualTo(2);
        assertThat(strange.err()).contains("Minnet «borta» finns inte", "nej-togs-emot, skuld");
        assertThat(play("Hej.\n", "--memory", "skuld").err()).contains("följer inte på ett annat samtal");
    }

    @Test
    void everyTurnHasTheContractsFieldsInTheirOrderAndNoOthers() {
        var turns = play(WEEK).json();
        assertThat(turns).hasSize(2).allSatisfy(turn -> {
            assertThat(ShellRun.keys(turn)).containsExactly("turn", "volley", "utterances", "state", "line", "why", "ended");
            assertThat(ShellRun.keys(turn.get("state"))).containsExactly("trust", "readiness", "discord", "distress");
            assertThat(turn.get("why").isObject()).isTrue();
        });
        assertThat(turns).extracting(turn -> turn.get("turn").intValue()).containsExactly(0, 1);
        assertThat(turns.getLast().get("volley").stringValue()).isEqualTo("Hur har veckan varit?");
        assertThat(ShellRun.texts(turns.getLast().get("utterances"), "code")).containsExactly("OQ");
    }

    @Test
    void theOpeningIsTurnNoughtWithoutVolley() {
        var opening = play("").only();
        assertThat(opening.get("turn").intValue()).isZero();
        assertThat(opening.get("volley").isNull()).isTrue();
        assertThat(opening.get("utterances")).isEmpty();
        assertThat(opening.get("ended").isNull()).isTrue();
    }

    @Test
    void twoBeatsInOneLineAreJoinedByALineBreak() {
        assertThat(play(WEEK).json().getLast().get("line").stringValue())
                .isEqualTo("Den har varit tung.\n*tittar bort* Jag sover inte.");
    }

    @Test
    void anEmptyLineIsSilence() {
        var silent = play("\n").json().getLast();
        assertThat(silent.get("turn").intValue()).isEqualTo(1);
        assertThat(silent.get("volley").stringValue()).isEmpty();
        assertThat(silent.get("utterances")).isEmpty();
        assertThat(silent.get("why").get("signals").toString()).contains("silence");
    }

    @Test
    void inputAfterAnEndingIsIgnored() {
        var turns = play("Hej då.\n" + WEEK + WEEK).json();
        assertThat(turns).hasSize(2);
        assertThat(turns.getLast().get("ended").stringValue()).isEqualTo("nej");
    }

    @Test
    void aTalkThatRunsOutOfTurnsEnds() {
        var turns = play(WEEK.repeat(20)).json();
        assertThat(turns).hasSize(7);
        assertThat(turns.getLast().get("ended").stringValue()).isEqualTo("slut-pa-tid");
    }

    @Test
    void theSameSeedGivesTheSameTalkAndSomeSeedAnother() {
        var first = play(WEEK + "\nHej.\n", "--seed", "4").out();
        assertThat(play(WEEK + "\nHej.\n", "--seed", "4").out()).isEqualTo(first);
        assertThat(List.of("1", "2", "3", "5")).anyMatch(seed -> !play("", "--seed", seed).out().equals(play("", "--seed", "4").out()));
    }

    @Test
    void readinessIsNullWithoutAChangeGoal() {
        var turns = ShellRun.with(WEEK, "play", "utan-mal").json();
        assertThat(turns).hasSize(2).allMatch(turn -> turn.get("state").get("readiness").isNull());
        assertThat(play(WEEK).json()).allMatch(turn -> turn.get("state").get("readiness").isInt());
    }

    @Test
    void aVolleyOverTheLimitIsRefusedAndTheTalkGoesOn() {
        var run = play("a".repeat(4001) + "\n" + WEEK);
        assertThat(run.exit()).isZero();
        assertThat(ShellRun.keys(run.json().get(1))).containsExactly("turn", "error");
        assertThat(run.json().get(1).get("error").stringValue()).contains("4001").contains("4000").contains("dela upp");
        assertThat(run.json().getLast().get("turn").intValue()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAndTheTalkGoesOn() {
        var run = ShellRun.with(("För\n" + WEEK).getBytes(StandardCharsets.ISO_8859_1), "play", "korsningen");
        assertThat(run.json().get(1).get("error").stringValue()).contains("UTF-8");
        assertThat(run.json()).hasSize(3);
    }

    @Test
    void marksAndWindowsLineEndsDisturbNothing() {
        assertThat(play("\uFEFF" + WEEK.replace("\n", "\r\n")).out()).isEqualTo(play(WEEK.strip()).out());
    }

    @Test
    void volleysMayStandInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("repliker.txt"), WEEK);
        assertThat(play("", file.toString()).out()).isEqualTo(play(WEEK).out());
    }

    @Test
    void theRoleSpeaksEnglishWhenAskedTo() {
        assertThat(play("How has the week been?", "--lang", "en").json().getLast().get("line").stringValue())
                .startsWith("It has been heavy.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "play inget | korsningen, utan-mal",
        "play korsningen --as igor-police | social-worker",
        "play korsningen --as borgmästare | patrol-officer, igor-police eller social-worker",
        "play korsningen --lang de | sv eller en",
        "play korsningen --seed fem | ett heltal",
        "play korsningen finns-inte.txt | finns-inte.txt: går inte att läsa",
        "play | SCENARIO saknas"
    })
    void whatCannotBePlayedIsToldWithWhatThereIs(String line, String told) {
        var run = ShellRun.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"arrestsamtal", "korridoren", "uppfoljning-tre-dagar"})
    void everyBundledScenarioPlaysInEveryLanguageAndRole(String id) {
        System.clearProperty("anda.scenarios");
        var scenario = ScenarioFiles.catalogue().find(id).orElseThrow().scenario();
        for (var role : scenario.traineeRoles().keySet()) {
            for (var language : List.of("sv", "en")) {
                var turns = ShellRun.with("Hej.\n\n?\n", "play", id, "--lang", language, "--as", role.tag()).json();
                assertThat(turns).extracting(turn -> turn.get("line").stringValue()).hasSizeGreaterThan(1).allMatch(Objects::nonNull).doesNotHaveDuplicates();
            }
        }
    }
}
