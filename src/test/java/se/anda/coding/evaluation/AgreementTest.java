package se.anda.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.coding.Language;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;

class AgreementTest {

    private static final Path CORPUS = Path.of("src/main/corpus");

    private static List<Corpus.Talk> talk(String lines) {
        return CorpusReader.parse("ett.talk", "@lang sv\n@role victim\n@style s\n@subject s\n@target t\n\n" + lines).talks();
    }

    @Test
    void kappaIsAgreementBeyondChanceAsCountedByHand() {
        var first = talk("> [OQ] Hur?\n\n> [OQ] Vad?\n\n> [CQ] Är det?\n\n> [NC] Mm.\n");
        var second = talk("> [OQ] Hur?\n\n> [CQ] Vad?\n\n> [CQ] Är det?\n\n> [NC] Mm.\n");
        var codes = Agreement.of(first, second).codes();
        assertThat(codes.agreement()).isEqualTo(0.75);
        var chance = (2 * 1 + 1 * 2 + 1 * 1) / 16.0;
        assertThat(codes.kappa()).isCloseTo((0.75 - chance) / (1 - chance), within(1e-9));
    }

    @Test
    void markersAndRoleTalkAreComparedUnitByUnit() {
        var first = talk("< [CT/desire] Jag vill. [N] Jag bor här.\n> [OQ needs] Vad vill du?\n");
        var second = talk("< [N] Jag vill. [N] Jag bor här.\n> [OQ] Vad vill du?\n");
        var agreement = Agreement.of(first, second);
        assertThat(agreement.roleTalk().agreement()).isEqualTo(0.5);
        assertThat(agreement.markers().micro().recall()).isZero();
    }

    @Test
    void otherUnitsAreRefused() {
        assertThatThrownBy(() -> Agreement.of(talk("> [OQ] Hur?\n"), talk("> [OQ] Hur? [NC] Mm.\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other units");
    }

    @Test
    void theWholeTestPartIsLabelledTwiceAndHasTheSameWords() {
        var gold = CorpusReader.read(CORPUS.resolve("test"));
        var second = CorpusReader.read(CORPUS.resolve("second"));
        assertThat(second.problems()).isEmpty();
        assertThat(second.talks()).hasSameSizeAs(gold.talks());
        for (var language : Language.values()) {
            var agreement = Agreement.of(gold.talks(language), second.talks(language));
            assertThat(agreement.codes().kappa()).isGreaterThan(0.8);
            assertThat(agreement.roleTalk().kappa()).isGreaterThan(0.6);
        }
        assertThat(words(second)).isEqualTo(words(gold));
    }

    private static List<String> words(Corpus corpus) {
        return corpus.talks().stream()
                .sorted(java.util.Comparator.comparing(Corpus.Talk::file))
                .flatMap(talk -> talk.volleys().stream())
                .map(Corpus.Volley::text)
                .toList();
    }
}
