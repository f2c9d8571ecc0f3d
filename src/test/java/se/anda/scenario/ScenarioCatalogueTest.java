package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.anda.content.Problem;
import se.anda.content.Resources;

class ScenarioCatalogueTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderHoldsAGoodScenarioAndItsFacts() throws IOException {
        write("bra.yaml", WholeScenario.YAML);
        write("facts-sv.yaml", Resources.text("/checks/facts-sv.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theGoodFilesArePlayedAndTheBadOnesListed() throws IOException {
        write("fel.yaml", WholeScenario.broken("level: 1", "level: 9").replace("id: prov", "id: fel"));
        write("trasig.yaml", "a: [");
        write("tom.yaml", "");
        write("mall.yaml", "criteria: []");
        Files.write(folder.resolve("latin.yaml"), "a: för".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("mapp.yaml"));
        Files.createSymbolicLink(folder.resolve("lank.yaml"), folder.resolve("borta.yaml"));
        var catalogue = ScenarioCatalogue.load(folder);
        assertThat(catalogue.entries()).extracting(entry -> entry.scenario().id()).containsExactly("prov");
        assertThat(catalogue.problems()).filteredOn(Problem::isProblem).extracting(Problem::file)
                .contains("fel.yaml", "trasig.yaml", "tom.yaml", "mall.yaml", "latin.yaml", "lank.yaml")
                .doesNotContain("bra.yaml", "facts-sv.yaml", "mapp.yaml");
    }

    @Test
    void aFactsFileThatCannotBeReadIsToldAndLeavesTheRestAlone() throws IOException {
        Files.write(folder.resolve("facts-sv.yaml"), "a: för".getBytes(StandardCharsets.ISO_8859_1));
        write("utan-fakta.yaml", WholeScenario.YAML.replace("refs: [ring-112]", "refs: []").replace("id: prov", "id: utan-fakta"));
        var catalogue = ScenarioCatalogue.load(folder);
        assertThat(catalogue.problems()).extracting(Problem::toString).anyMatch(text -> text.startsWith("facts-sv.yaml:1: är inte sparad som UTF-8"));
        assertThat(catalogue.entries()).extracting(entry -> entry.scenario().id()).containsExactly("utan-fakta");
        assertThat(catalogue.datedFacts().all()).isEmpty();
    }

    /** A next contact with the good scenario's person. */
    private static String next(String scenario, String when) {
        return WholeScenario.broken("scenario: forst", "scenario: " + scenario)
                .replace("id: prov\n", "id: nasta\n")
                .replaceFirst("when: \\{ended: \\[respected-no\\].*", "when: " + when);
    }

    @Test
    void aNextContactIsReadAndWhatItSaysOfTheFirstMustBeThere() throws IOException {
        var fact = ScenarioCatalogue.load(folder).entries().getFirst().scenario().facts().getFirst().id();
        write("nasta.yaml", next("prov", "{disclosed: [" + fact + "]}"));
        assertThat(ScenarioCatalogue.load(folder).entries()).extracting(entry -> entry.scenario().id()).containsExactly("prov", "nasta");

        write("nasta.yaml", next("prov", "{disclosed: [borta], ending: [ocksa-borta]}"));
        var broken = ScenarioCatalogue.load(folder);
        assertThat(broken.entries()).extracting(entry -> entry.scenario().id()).containsExactly("prov");
        assertThat(broken.problems()).filteredOn(Problem::isProblem).extracting(Problem::toString)
                .anyMatch(text -> text.startsWith("nasta.yaml:32: faktat «borta» finns inte i «prov»"))
                .anyMatch(text -> text.startsWith("nasta.yaml:32: slutet «ocksa-borta» finns inte i «prov»"));
    }

    @Test
    void aNextContactWhoseFirstIsMissingCanBePlayedAndSaysSo() throws IOException {
        write("nasta.yaml", next("borta", "{ended: [respected-no]}"));
        var catalogue = ScenarioCatalogue.load(folder);
        assertThat(catalogue.find("nasta")).isPresent();
        assertThat(catalogue.problems()).extracting(Problem::toString).anyMatch(text -> text.startsWith("nasta.yaml:28: det första samtalet «borta»"));
    }

    @Test
    void theFirstOfTwoFilesWithTheSameIdIsPlayed() throws IOException {
        write("andra.yaml", WholeScenario.YAML);
        var catalogue = ScenarioCatalogue.load(folder);
        assertThat(catalogue.entries()).hasSize(1);
        assertThat(catalogue.problems()).filteredOn(Problem::isProblem).extracting(Problem::toString).containsExactly(
                "bra.yaml:1: id «prov» finns redan i en annan fil: byt id");
    }

    @Test
    void anEmptyFolderHasNoScenarios() throws IOException {
        Files.delete(folder.resolve("bra.yaml"));
        assertThat(ScenarioCatalogue.load(folder).entries()).isEmpty();
    }

    @Test
    void aScenarioIsKeptWithItsVersionAndText() throws IOException {
        var entry = ScenarioCatalogue.load(folder).find("prov").orElseThrow();
        assertThat(entry.source()).isEqualTo(WholeScenario.YAML);
        write("bra.yaml", WholeScenario.YAML + "# en kommentar\n");
        assertThat(ScenarioCatalogue.load(folder).find("prov").orElseThrow().hash()).isNotEqualTo(entry.hash());
        write("bra.yaml", WholeScenario.YAML);
        assertThat(ScenarioCatalogue.load(folder).find("prov").orElseThrow().hash()).isEqualTo(entry.hash());
        assertThat(ScenarioCatalogue.load(folder).find("borta")).isEmpty();
    }
}
