package se.anda.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.content.ContentFolder.SourceFile;

class ContentFolderTest {

    @TempDir
    private Path folder;

    private static String hash(String text) {
        return SourceFile.of("prov.yaml", text).hash();
    }

    @Test
    void yamlFilesAreFoundByName() throws IOException {
        for (var name : new String[] {"b.yml", "a.yaml", "schema.json", "läsmig.txt"}) {
            Files.writeString(folder.resolve(name), "a: 1");
        }
        Files.createDirectory(folder.resolve("mapp.yaml"));
        assertThat(ContentFolder.in(folder)).extracting(SourceFile::name).containsExactly("a.yaml", "b.yml");
    }

    @Test
    void aFileThatCannotBeReadAsTextSaysWhy() throws IOException {
        var latin = Files.write(folder.resolve("latin.yaml"), "a: för".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ContentFolder.read(latin).text()).isNull();
        assertThat(ContentFolder.read(latin).flaw()).contains("UTF-8");
        assertThat(ContentFolder.read(folder.resolve("borta.yaml")).flaw()).contains("går inte att läsa");
    }

    @Test
    void aHugeFileIsNotEvenOpened() throws IOException {
        var huge = folder.resolve("huge.yaml");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        assertThat(ContentFolder.read(huge).flaw()).contains("för stor");
    }

    @Test
    void theVersionIsTheSameWhateverTheLineEnds() {
        assertThat(hash("a: 1\r\nb: 2\r\n")).isEqualTo(hash("a: 1\nb: 2\n")).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: 3\n", "a: 1\nb: 2", "a: 1\nb: 2 \n", "a: 1\n\nb: 2\n", "a: 1\nb: 2\n#\n", "A: 1\nb: 2\n"})
    void anyOtherChangeIsAnotherVersion(String changed) {
        assertThat(hash(changed)).isNotEqualTo(hash("a: 1\nb: 2\n"));
    }

    @Test
    void whatCameWithTheProgramIsFound() {
        assertThat(ContentFolder.bundled("/content/scenarios")).extracting(SourceFile::name)
                .contains("arrestsamtal.yaml", "facts-sv.yaml", "korridoren.yaml", "uppfoljning-tre-dagar.yaml")
                .allMatch(name -> name.endsWith(".yaml"));
        assertThat(ContentFolder.bundled("/finns/inte")).isEmpty();
    }
}
