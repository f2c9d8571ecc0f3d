package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.authoring.TextDiff.Kind;
import se.anda.authoring.TextDiff.Line;

class TextDiffTest {

    @Test
    void whatIsGoneStandsBeforeWhatCame() {
        assertThat(TextDiff.changes("a\nb\nc", "a\nx\nc\nd")).containsExactly(
                new Line(Kind.GONE, 2, "b"), new Line(Kind.ADDED, 2, "x"), new Line(Kind.ADDED, 4, "d"));
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(TextDiff.changes("a\nb", "a\nb")).isEmpty();
        assertThat(TextDiff.changes("", "")).isEmpty();
    }

    /** The newer text is what is the same and what was added, the older what is the same and what is gone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothTextsCanBeReadFromIt(long seed) {
        var random = new Random(seed);
        var older = text(random);
        var newer = text(random);
        var lines = TextDiff.between(older, newer);
        assertThat(without(lines, Kind.GONE)).isEqualTo(newer);
        assertThat(without(lines, Kind.ADDED)).isEqualTo(older);
    }

    private static String text(Random random) {
        return IntStream.range(0, 5 + random.nextInt(30)).mapToObj(_ -> "r" + random.nextInt(6)).collect(Collectors.joining("\n"));
    }

    private static String without(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() != kind).map(Line::text).collect(Collectors.joining("\n"));
    }
}
