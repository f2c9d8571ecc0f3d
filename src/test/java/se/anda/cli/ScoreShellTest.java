package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;

/** What {@code ./anda score} takes and gives; how it scores is held elsewhere. */
class ScoreShellTest {

    private static final String TALK = """
            {"role": "victim", "trainee_role": "social-worker", "lang": "sv", "lines": [
              {"who": "role", "text": "Jag är så trött på allt."},
              {"who": "trainee", "text": "Du är trött på allt. Vad vill du ha hjälp med?"},
              {"who": "role", "text": "Jag vill sova."},
              {"who": "trainee", "text": "Du har kämpat för barnen."},
              {"who": "role", "text": "Ja."},
              {"who": "trainee", "text": "Hur ser kvällarna ut?"},
              {"who": "role", "text": "Tysta."}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aScorecardHasTheContractsFieldsInTheirOrder() {
        var card = ShellRun.with(TALK, "score", "-").only();
        assertThat(ShellRun.keys(card)).contains("globals", "summary", "counts", "criteria");
        assertThat(ShellRun.keys(card.get("globals")))
                .containsExactly("cultivating_change_talk", "softening_sustain_talk", "partnership", "empathy");
        assertThat(ShellRun.keys(card.get("summary"))).containsExactly(
                "technical", "relational", "percent_complex", "reflection_to_question", "percent_open", "mi_adherent", "mi_non_adherent");
        var codes = Arrays.stream(BehaviourCode.values()).map(BehaviourCode::name).toList();
        assertThat(ShellRun.keys(card.get("counts"))).startsWith(codes.toArray(String[]::new)).endsWith("markers");
        assertThat(ShellRun.keys(card.at("/counts/markers")))
                .containsExactlyElementsOf(Arrays.stream(Marker.values()).map(Marker::tag).toList());
        assertThat(card.get("criteria")).isNotEmpty().allSatisfy(criterion ->
                assertThat(ShellRun.keys(criterion)).contains("id", "level", "evidence"));
        assertThat(card.get("criteria").findValues("evidence")).filteredOn(list -> !list.isEmpty()).isNotEmpty()
                .allSatisfy(list -> assertThat(ShellRun.keys(list.get(0))).startsWith("turn", "text", "code", "markers"));
    }

    @Test
    void theRubricsAreThoseAskedFor() {
        var some = ShellRun.with(TALK, "score", "--rubric", "mi-spirit", "-").only().get("criteria").size();
        var more = ShellRun.with(TALK, "score", "--rubric", "mi-spirit", "--rubric", "praktik-valdsutsatt", "-").only().get("criteria").size();
        assertThat(some).isPositive().isLessThan(more);
    }

    @Test
    void anUnknownRubricIsToldWithThoseThereAre() {
        var run = ShellRun.with(TALK, "score", "--rubric", "borta", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("«borta»").contains("mi-spirit").contains("praktik-misstankt").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hej | JSON",
        "[1] | objekt",
        "{} | lines",
        "{\"lines\": 5} | lines",
        "{\"lines\": [{\"who\": \"polis\", \"text\": \"Hemligt.\"}]} | who",
        "{\"lines\": [{\"who\": \"role\"}]} | text",
        "{\"lang\": \"de\", \"lines\": []} | lang"
    })
    void aBadTranscriptIsToldInOneSentenceWithoutWhatWasSaid(String text, String told) {
        var run = ShellRun.with(text, "score", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told).doesNotContain("Hemligt").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileIsReadLikeStandardInAndAMissingOneIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("samtal.json"), TALK);
        assertThat(ShellRun.of("score", file.toString()).out()).isEqualTo(ShellRun.with(TALK, "score", "-").out());
        var missing = ShellRun.of("score", folder.resolve("borta.json").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("borta.json: går inte att läsa").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotUtf8IsToldSo() {
        var run = ShellRun.with(TALK.getBytes(StandardCharsets.ISO_8859_1), "score", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("UTF-8");
    }
}
