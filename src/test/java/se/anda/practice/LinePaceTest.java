package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.practice.LinePace.Piece;

class LinePaceTest {

    private static final Duration WORD = Duration.ofMillis(35);

    private final LinePace pace = new LinePace(WORD);

    private Duration whole(String line, int distress) {
        return pace.pieces(line, distress).stream().map(Piece::before).reduce(Duration.ZERO, Duration::plus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Jag vet inte.", "Nej …\n*tittar ner* Det var   inget.\n", "🌿 hej"})
    void thePiecesTogetherAreTheLine(String line) {
        assertThat(pace.pieces(line, 50).stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(line);
    }

    @Test
    void aSilenceComesFirstAndABreathBetweenSentences() {
        var pieces = pace.pieces("Jag vet. Jag orkar", 0);
        assertThat(pieces.get(0).before()).isGreaterThan(pieces.get(2).before());
        assertThat(pieces.get(2).before()).isGreaterThan(pieces.get(1).before());
        assertThat(pieces.get(1).before()).isEqualTo(WORD);
    }

    @Test
    void distressHesitates() {
        assertThat(whole("Jag vet inte. Kanske.", 90)).isGreaterThan(whole("Jag vet inte. Kanske.", 10));
    }

    @Test
    void aLongLineKeepsNobodyWaiting() {
        var long_ = "Det var en lång dag. ".repeat(60);
        assertThat(whole(long_, 100)).isLessThan(Duration.ofSeconds(6)).isGreaterThan(whole("Jag vet inte.", 100));
    }

    @Test
    void withoutAPaceThereIsNoWait() {
        assertThat(new LinePace(Duration.ZERO).pieces("Jag vet.", 50)).extracting(Piece::before).containsOnly(Duration.ZERO);
        assertThat(new LinePace(Duration.ZERO).told("Jag vet.", 50).collectList().block()).containsExactly("Jag ", "vet.");
    }
}
