package se.anda.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    private static final String TEXT = """
            # en början 🌱
            id: ett   # namnet
            title: {sv: "Åska, \\"blixt\\"", en: Thunder}
            beats:
              - id: a

              - says: [{sv: 'Hej', en: Hi}]  # kvar
            """;

    @Test
    void onlyTheValueChangesAndCommentsStay() {
        assertThat(YamlText.replace(TEXT, "/title/sv", "Regn")).contains(TEXT.replace("\"Åska, \\\"blixt\\\"\"", "\"Regn\""));
        assertThat(YamlText.replace(TEXT, "/id", "ett-annat")).contains(TEXT.replace("id: ett  ", "id: ett-annat  "));
        assertThat(YamlText.replace(TEXT, "/beats/1/says/0/sv", "Nej")).contains(TEXT.replace("'Hej'", "\"Nej\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b # c", "\"citat\" och \\", "rad\nbryt", "no", "- x", "{", "🌱 ok", "&a", "*a", "", "  "})
    void whateverIsWrittenReadsBackTheSame(String value) {
        var changed = YamlText.replace(TEXT, "/title/en", value).orElseThrow();
        assertThat(YamlDocument.parse("", changed).tree().at("/title/en").asString()).isEqualTo(value);
        assertThat(YamlDocument.parse("", changed).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/borta", "/title", "/beats/9/id", "/beats/x", "/id/sv"})
    void whatHasNoPlainValueIsLeft(String pointer) {
        assertThat(YamlText.replace(TEXT, pointer, "x")).isEmpty();
    }

    @Test
    void aTextThatIsNoYamlIsLeft() {
        assertThat(YamlText.replace("a: [", "/a", "x")).isEmpty();
    }

    @Test
    void aValueIsAddedAtTheEndOfAListInEitherStyle() {
        var yaml = "a: {sv: [\"ett\", två]}  # kvar\nb:\n  - \"tre\"\n  - fyra\n\n# slut\nc: []\n";
        assertThat(YamlText.append(yaml, "/a/sv", "f\"em")).contains(yaml.replace("två]", "två, \"f\\\"em\"]"));
        assertThat(YamlText.append(yaml, "/b", "fem")).contains(yaml.replace("- fyra\n", "- fyra\n  - \"fem\"\n"));
        assertThat(YamlText.append(yaml, "/c", "fem")).contains(yaml.replace("[]", "[\"fem\"]"));
        assertThat(YamlText.append(yaml, "/a", "fem")).isEmpty();
    }

    @Test
    void anItemOfSeveralLinesIsMovedInAsFarAsItsPlaceWants() {
        var yaml = "beats:\n  - id: a\n    says: [{sv: Hej}]\n\nfallbacks: []\n";
        var changed = YamlText.appendBlock(yaml, "/beats", "- id: b\n  says:\n    - {sv: \"Nej\"}").orElseThrow();
        assertThat(changed).isEqualTo(
                "beats:\n  - id: a\n    says: [{sv: Hej}]\n  - id: b\n    says:\n      - {sv: \"Nej\"}\n\nfallbacks: []\n");
        assertThat(YamlText.appendBlock(yaml, "/fallbacks", "- id: b")).isEmpty();
    }
}
