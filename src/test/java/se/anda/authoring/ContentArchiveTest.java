package se.anda.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.authoring.ContentArchive.Item;
import se.anda.authoring.ContentArchive.Outcome;
import se.anda.authoring.ContentArchive.Reason;
import se.anda.content.Resources;
import se.anda.practice.ContentVersion.Kind;

class ContentArchiveTest {

    private static final String SCENARIO = Resources.text("/content/scenarios/korridoren.yaml");
    private static final String RUBRIC = Resources.text("/content/rubrics/mi-spirit.yaml");

    @Test
    void aZipComesBackWordForWord() {
        var items = List.of(new Item(Kind.SCENARIO, "korridoren.yaml", SCENARIO), new Item(Kind.RUBRIC, "mi-spirit.yaml", RUBRIC));
        assertThat(ContentArchive.read(ContentArchive.zip(items))).isEqualTo(new Outcome.Read(List.of(
                new Item(Kind.SCENARIO, "scenarios/korridoren.yaml", SCENARIO),
                new Item(Kind.RUBRIC, "rubrics/mi-spirit.yaml", RUBRIC))));
        assertThat(ContentArchive.zip(items)).isEqualTo(ContentArchive.zip(items));
    }

    @Test
    void oneYamlFileIsTakenAsItIsAndKnownByItsContent() {
        assertThat(ContentArchive.read(SCENARIO.getBytes(UTF_8))).isEqualTo(new Outcome.Read(List.of(new Item(Kind.SCENARIO, "", SCENARIO))));
        assertThat(ContentArchive.read(RUBRIC.getBytes(UTF_8))).isEqualTo(new Outcome.Read(List.of(new Item(Kind.RUBRIC, "", RUBRIC))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ond.yaml", "scenarios/../../ond.yaml", "/etc/ond.yaml", "C:/ond.yaml", "..\\ond.yaml", "scenarios/.."})
    void aPathOutOfTheArchiveIsRefused(String path) {
        assertThat(ContentArchive.read(zip(Map.of(path, "id: a")))).isEqualTo(new Outcome.Refused(Reason.BAD_PATH, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ond.exe", "scenarios/a.yaml.zip", "annat/a.yaml", "scenarios/djup/a.yaml", ".dold.yaml", "annat/"})
    void otherFilesAndFoldersAreRefused(String path) {
        assertThat(ContentArchive.read(zip(Map.of(path, "id: a")))).isEqualTo(new Outcome.Refused(Reason.WRONG_TYPE, path));
    }

    @Test
    void aBombIsStoppedByWhatItUnpacksTo() {
        var bomb = zip(Map.of("scenarios/a.yaml", "a".repeat(30_000_000)));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(ContentArchive.read(bomb)).isEqualTo(new Outcome.Refused(Reason.TOO_LARGE, "scenarios/a.yaml"));
    }

    @Test
    void manyThatAreLargeTogetherAreStopped() {
        var files = new LinkedHashMap<String, String>();
        for (var file = 0; file < 6; file++) {
            files.put("scenarios/" + file + ".yaml", "id: a\ntext: \"" + "å".repeat(900_000) + "\"");
        }
        assertThat(ContentArchive.read(zip(files))).isEqualTo(new Outcome.Refused(Reason.TOO_LARGE, "scenarios/4.yaml"));
    }

    @Test
    void tooManyFilesAreRefused() {
        var files = new LinkedHashMap<String, String>();
        for (var file = 0; file <= ContentArchive.MOST_FILES; file++) {
            files.put("scenarios/" + file + ".yaml", "id: a");
        }
        assertThat(ContentArchive.read(zip(files))).isEqualTo(new Outcome.Refused(Reason.TOO_MANY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1\nb: *x", "a: &x [1]", "a: &lol [lol]\nb: &lol2 [*lol, *lol, *lol]"})
    void anchorsAndAliasesAreRefused(String yaml) {
        assertThat(ContentArchive.read(yaml.getBytes(UTF_8))).isEqualTo(new Outcome.Refused(Reason.ALIAS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "- bara\n- en lista", "hej", "a: *borta", "\"a"})
    void whatIsNoYamlOfFieldsIsRefused(String yaml) {
        assertThat(ContentArchive.read(yaml.getBytes(UTF_8))).isEqualTo(new Outcome.Refused(Reason.NOT_YAML, ""));
    }

    @Test
    void otherTypesSizesAndBrokenZipsAreRefused() {
        assertThat(ContentArchive.read(new byte[0])).isEqualTo(new Outcome.Refused(Reason.EMPTY, ""));
        assertThat(ContentArchive.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff})).isEqualTo(new Outcome.Refused(Reason.WRONG_TYPE, ""));
        assertThat(ContentArchive.read(new byte[ContentArchive.MOST_BYTES + 1])).isEqualTo(new Outcome.Refused(Reason.TOO_LARGE, ""));
        assertThat(ContentArchive.read(new byte[] {'P', 'K', 3, 4, 0, 0, 9, 9})).isInstanceOf(Outcome.Refused.class);
        assertThat(ContentArchive.read(zip(Map.of()))).isEqualTo(new Outcome.Refused(Reason.EMPTY, ""));
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
