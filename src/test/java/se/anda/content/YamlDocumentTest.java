package se.anda.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

    private static YamlDocument parsed(String text) {
        return YamlDocument.parse("prov.yaml", text);
    }

    /** The text, ⏎ for a line break and ⇥ for a tab, ␇ for a bell | the line that is told | what is said of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: 1⏎b:⏎⇥- c            | 3 | tabb
            a: 1⏎b: "hej⏎c: 2⏎d: 3  | 2 | aldrig stängs
            a: 1⏎b: [1, 2⏎          | 2 | aldrig stängs
            a: 1⏎b: hej: du         | 2 | kolon
            a: 1⏎---⏎b: 2           | 2 | fler än ett dokument
            a: 1⏎  b: 2             | 2 | indrag
            a: 1⏎b: 2⏎a: 3          | 3 | nyckeln «a» två gånger
            a:⏎  b: 1⏎  b: 2        | 3 | nyckeln «b» två gånger
            a: &x hej⏎b: *x         | 1 | ankare (&x)
            a: 1⏎b: &x [1]⏎c: *x    | 2 | ankare (&x)
            a: *x                   | 1 | YAML
            a: 1⏎? [b]⏎: 2          | 2 | nyckel som inte är ett ord
            a: 1⏎b: hej␇då       | 2 | osynligt tecken
            a: 😀⏎b: "😀"⏎c: x␇y  | 3 | osynligt tecken
            `` | 1 | tom
            # bara en kommentar | 1 | tom
            """)
    void whatIsNoYamlIsToldWithItsLineAndWhatToDo(String text, int line, String said) {
        var problems = parsed(text.replace("⏎", "\n").replace("⇥", "\t").replace("␇", "\u0007")).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).contains(said).contains(": ");
        assertThat(problems.getFirst().line()).isEqualTo(line);
        assertThat(problems.getFirst().isProblem()).isTrue();
    }

    @Test
    void severalDoubledKeysAreToldAtOnce() {
        assertThat(parsed("a: 1\na: 2\nb: 1\nb: 2\n").problems()).extracting(Problem::line).containsExactly(2, 4);
    }

    @Test
    void aliasesThatGrowBeyondMemoryAreRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var level = 1; level < 40; level++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d]\n".formatted(level, level - 1));
        }
        assertThat(parsed(bomb.toString()).problems()).isNotEmpty();
    }

    @Test
    void anAliasWithinItselfIsRefused() {
        assertThat(parsed("a: &a [*a]").problems()).extracting(Problem::message).anyMatch(text -> text.contains("&a"));
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(parsed("a: " + "x".repeat(2_000_001)).problems()).extracting(Problem::message).anyMatch(text -> text.contains("för stor"));
        assertThat(parsed("[".repeat(100_000)).problems()).isNotEmpty();
        assertThat(parsed("a: " + "[".repeat(40) + "]".repeat(40)).problems()).extracting(Problem::message).anyMatch(text -> text.contains("djupt"));
    }

    @Test
    void valuesKnowTheirLines() {
        var document = parsed("a:\n  - b: 1\n    c: två\n  - d: 3\n");
        assertThat(document.line("/a/0/c")).isEqualTo(3);
        assertThat(document.line("/a/1")).isEqualTo(4);
        assertThat(document.line("/a/1/d/finns/inte")).isEqualTo(4);
        assertThat(document.line("/borta")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: 5 | 5", "a: 1_000 | 1000", "a: 0.5 | 0.5", "a: true | true", "a: yes | true", "a: no | false", "a: | null",
        "a: ~ | null", "a: hej | \"hej\"", "a: '5' | \"5\"", "a: 2026-01-31 | \"2026-01-31\"", "a: 99999999999 | \"99999999999\""
    })
    void wordsAreReadAsYamlReadsThem(String text, String json) {
        assertThat(parsed(text).tree().get("a").toString()).isEqualTo(json);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDisturbNothing() {
        var document = parsed("\uFEFFa: 1\r\nb: två\r\n");
        assertThat(document.problems()).isEmpty();
        assertThat(document.tree()).isEqualTo(parsed("a: 1\nb: två\n").tree());
        assertThat(document.line("/b")).isEqualTo(2);
    }
}
