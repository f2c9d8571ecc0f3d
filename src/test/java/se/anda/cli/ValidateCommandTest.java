package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.content.Resources;

class ValidateCommandTest {

    private static final String WHOLE = Resources.text("/checks/whole.yaml");
    private static final String RUBRIC = Resources.text("/content/rubrics/mi-spirit.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void theFactsThatTheScenarioNames() throws IOException {
        write("facts-sv.yaml", Resources.text("/checks/facts-sv.yaml"));
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void theContentOfTheProgramHasNoProblems() {
        var run = ShellRun.of("validate");
        assertThat(run.out().lines()).allMatch(line -> line.contains(": obs: "));
        assertThat(run.exit()).as(run.out()).isZero();
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnceWithItsPlace() throws IOException {
        var first = write("a.yaml", WHOLE.replace("level: 1", "level: 9").replace("role: victim", "role: x"));
        var second = write("under/b.yaml", "a: 1\nb: \"hej\n");
        var run = ShellRun.of("validate", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3)
                .anyMatch(line -> line.startsWith(first + ":6: «role» har värdet «x»"))
                .anyMatch(line -> line.startsWith(first + ":7: «level» ska vara högst 3: "))
                .anyMatch(line -> line.startsWith(second + ":2: har ett citattecken"));
        assertThat(run.err()).contains("3 filer, 3 problem, 0 anmärkningar");
    }

    @Test
    void aNoticeHindersNothing() throws IOException {
        var file = write("a.yaml", WHOLE.replace("title: {sv: Prov, en: Trial}", "title: {sv: Prov}"));
        var run = ShellRun.of("validate", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(file + ":3: obs: 1 texter saknar engelska");
    }

    @Test
    void theSameIdInTwoFilesIsAProblem() throws IOException {
        var first = write("a.yaml", WHOLE);
        var second = write("b.yaml", WHOLE);
        var run = ShellRun.of("validate", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(second + ":2: scenariot prov finns redan i " + first + ": byt id" + System.lineSeparator());
        assertThat(ShellRun.of("validate", first, first).exit()).as("the same file twice").isZero();
    }

    @Test
    void aRubricThatIsNowhereIsANotice() throws IOException {
        var file = write("a.yaml", WHOLE.replace("rubrics: [miti-4-2-1]", "rubrics: [borta]"));
        var run = ShellRun.of("validate", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(": obs: bedömningsmallen «borta» finns varken");
    }

    @Test
    void aRubricIsCheckedAsARubric() throws IOException {
        var good = write("mall.yaml", RUBRIC);
        assertThat(ShellRun.of("validate", good).exit()).isZero();
        var bad = write("rubrics/utan.yaml", RUBRIC.substring(0, RUBRIC.indexOf("criteria:")));
        var run = ShellRun.of("validate", bad);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("criteria").doesNotContain("persona");
    }

    @Test
    void datedFactsAreCheckedToo() throws IOException {
        var file = write("facts-sv.yaml", Resources.text("/checks/facts-sv.yaml").replace("2026-01-31", "2026-01-32"));
        var run = ShellRun.of("validate", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(file + ":5: ");
    }

    @Test
    void aFileThatIsNotUtf8IsAProblem() throws IOException {
        var file = Files.write(folder.resolve("latin.yaml"), WHOLE.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ShellRun.of("validate", file.toString()).out()).isEqualTo(
                file + ":1: är inte sparad som UTF-8: spara om den" + System.lineSeparator());
    }

    @Test
    void aPathThatIsNotThereIsToldAndTheOthersAreChecked() throws IOException {
        var bad = write("a.yaml", "a: [");
        var run = ShellRun.of("validate", folder.resolve("borta").toString(), bad);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("borta: går inte att läsa");
        assertThat(run.out()).startsWith(bad + ":1: ");
    }
}
