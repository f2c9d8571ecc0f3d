package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.content.Resources;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.ScenarioCatalogue;

/** Content goes from files into the app's database and back. */
class ContentCommandsTest {

    private static final String SCENARIO = "# kvar\n" + Resources.text("/scenarios/korsningen.yaml");

    @TempDir
    private Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path content() throws IOException {
        var content = folder.resolve("in");
        Files.createDirectories(content.resolve("scenarios"));
        Files.createDirectories(content.resolve("rubrics"));
        Files.writeString(content.resolve("scenarios/korsningen.yaml"), SCENARIO);
        Files.writeString(content.resolve("rubrics/mi-spirit.yaml"), Resources.text("/content/rubrics/mi-spirit.yaml"));
        return content;
    }

    @Test
    void filesBecomeDraftsOnceAndComeBackWordForWord() throws IOException {
        var content = content();
        assertThat(ShellRun.of("import-content", content.toString(), "--data", data()).err()).contains("2 utkast tagna in, 0 fanns redan");
        assertThat(ShellRun.of("import-content", content.toString(), "--data", data()).err()).contains("0 utkast tagna in, 2 fanns redan");
        var out = folder.resolve("out");
        var run = ShellRun.of("export-content", out.toString(), "--data", data());
        assertThat(run.exit()).isZero();
        try (var written = Files.walk(out.resolve("drafts/scenarios"))) {
            assertThat(written.filter(Files::isRegularFile)).singleElement().satisfies(file -> assertThat(Files.readString(file)).isEqualTo(SCENARIO));
        }
    }

    @Test
    void whatWasPublishedIsWrittenByItsName() throws IOException {
        ShellRun.of("import-content", content().toString(), "--data", data());
        ContentDatabase.open(Path.of(data())).sql("""
                insert into published_content (kind, content_id, number, hash, note, published_at, source)
                values ('SCENARIO', 'korsningen', 1, 'h', 'ny', current_timestamp, :source)
                """).param("source", SCENARIO).update();
        var out = folder.resolve("out");
        ShellRun.of("export-content", out.toString(), "--data", data());
        assertThat(Files.readString(out.resolve("scenarios/korsningen.yaml"))).isEqualTo(SCENARIO);
    }

    @Test
    void aFileThatCannotBeTakenInIsToldAndTheOthersAreTaken() throws IOException {
        var content = content();
        Files.writeString(content.resolve("scenarios/ond.yaml"), "a: &x 1\nb: *x");
        var run = ShellRun.of("import-content", content.toString(), "--data", data());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("ond.yaml: har ett ankare", "2 utkast tagna in", "1 kunde inte tas in");
    }

    @Test
    void aFolderThatIsNotThereIsToldKindly() {
        var run = ShellRun.of("import-content", folder.resolve("borta").toString(), "--data", data());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("går inte att läsa").doesNotContain("Exception");
    }

    @Test
    void factsComeInOnceAndGoOutWithTheOthers() throws IOException {
        var content = folder.resolve("in/scenarios");
        Files.createDirectories(content);
        Files.writeString(content.resolve("facts-sv.yaml"), """
                facts:
                  - id: egen-jour
                    text: { sv: "Vår egen \\"jour\\": ring växeln." }
                    source: "Intranätet"
                    checked: 2026-01-02
                """);
        assertThat(ShellRun.of("import-content", content.toString(), "--data", data()).err()).contains("1 uppgifter om lag och stöd");
        assertThat(ShellRun.of("import-content", content.toString(), "--data", data()).err()).doesNotContain("uppgifter");
        var out = folder.resolve("out");
        ShellRun.of("export-content", out.toString(), "--data", data());
        var facts = DatedFacts.parse("facts-sv.yaml", Files.readString(out.resolve("scenarios/facts-sv.yaml")));
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.all()).containsAll(ScenarioCatalogue.bundled().datedFacts().all());
        assertThat(facts.find("egen-jour").orElseThrow().text().sv()).isEqualTo("Vår egen \"jour\": ring växeln.");
    }
}
