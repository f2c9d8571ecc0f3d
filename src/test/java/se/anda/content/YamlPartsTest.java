package se.anda.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YamlPartsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TEXT = """
            # början 🌱
            id: ett
            beats:
              # den första
              - id: a   # här
                when:
                  topic: [hund, katt]  # båda
                  state: {trust: ">=20"}
                says:
                  - {sv: "Hej"}
              # den andra
              - id: b
                says: [{sv: Nej}, {sv: Jo}]
            endings: [] # inga
            """;

    private static String put(String pointer, String json) {
        return YamlParts.put(TEXT, pointer, JSON.readTree(json)).orElseThrow();
    }

    private static String remove(String pointer) {
        return YamlParts.remove(TEXT, pointer).orElseThrow();
    }

    private static JsonNode tree(String yaml) {
        var document = YamlDocument.parse("", yaml);
        assertThat(document.problems()).as(yaml).isEmpty();
        return document.tree();
    }

    @Test
    void whatStandsThereGivesWay() {
        assertThat(put("/beats/0/when/topic", "[\"bil\"]")).isEqualTo(TEXT.replace("[hund, katt]", "[bil]"));
        assertThat(put("/beats/0/when", "{\"code\":[\"OQ\"]}"))
                .isEqualTo(TEXT.replace("when:\n      topic: [hund, katt]  # båda\n      state: {trust: \">=20\"}", "when: {code: [OQ]}"));
        assertThat(put("/beats/1/says/0", "{\"sv\":\"Ja, visst\"}")).isEqualTo(TEXT.replace("{sv: Nej}", "{sv: \"Ja, visst\"}"));
    }

    @Test
    void whatIsMissingIsAdded() {
        assertThat(put("/beats/0/when/turn", "\">=3\"")).isEqualTo(
                TEXT.replace("{trust: \">=20\"}", "{trust: \">=20\"}\n      turn: \">=3\""));
        assertThat(put("/beats/1/when/code", "[\"OQ\"]")).isEqualTo(
                TEXT.replace("[{sv: Nej}, {sv: Jo}]", "[{sv: Nej}, {sv: Jo}]\n    when: {code: [OQ]}"));
        assertThat(put("/beats/0/when/state/discord", "\"<3\"")).isEqualTo(
                TEXT.replace("{trust: \">=20\"}", "{trust: \">=20\", discord: \"<3\"}"));
        assertThat(put("/beats/0/says/1", "{\"sv\":\"Hallå\"}")).isEqualTo(
                TEXT.replace("- {sv: \"Hej\"}", "- {sv: \"Hej\"}\n      - {sv: Hallå}"));
        assertThat(put("/level", "2")).isEqualTo(TEXT.replace("# inga\n", "# inga\nlevel: 2\n"));
        assertThat(put("/endings/0", "{\"id\":\"slut\"}")).isEqualTo(TEXT.replace("[]", "[{id: slut}]"));
    }

    @Test
    void whatIsTakenOutLeavesTheCommentsAround() {
        assertThat(remove("/beats/0/when/topic")).isEqualTo(TEXT.replace("topic: [hund, katt]  # båda\n      ", ""));
        assertThat(remove("/beats/0/when/state")).isEqualTo(TEXT.replace("\n      state: {trust: \">=20\"}", ""));
        assertThat(remove("/beats/0/when/state/trust")).isEqualTo(remove("/beats/0/when/state"));
        assertThat(remove("/beats/1")).isEqualTo(TEXT.replace("\n  # den andra\n  - id: b\n    says: [{sv: Nej}, {sv: Jo}]", ""));
        assertThat(remove("/beats/1/says/0")).isEqualTo(TEXT.replace("{sv: Nej}, ", ""));
        assertThat(tree(remove("/beats/0")).at("/beats/0/id").asString()).isEqualTo("b");
        assertThat(remove("/beats/0")).contains("# den andra").contains("# början 🌱");
        assertThat(remove("/endings")).isEqualTo(TEXT.replace("\nendings: [] # inga", ""));
    }

    @Test
    void theLastKeyOfAMappingTakesTheMappingAlong() {
        var one = remove("/beats/0/when/topic");
        var none = YamlParts.remove(one, "/beats/0/when/state/trust").orElseThrow();
        assertThat(tree(none).at("/beats/0").propertyNames()).containsExactly("id", "says");
    }

    @ParameterizedTest
    @CsvSource({"/borta", "/beats/7", "/id/x", "/beats/x"})
    void whereNothingStandsNothingIsTaken(String pointer) {
        assertThat(YamlParts.remove(TEXT, pointer)).isEmpty();
        assertThat(YamlParts.remove("a: [", pointer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b # c", "\"x\" \\", "rad\nbryt", "no", "Nej", "- x", "{", "🌱", "&a", "", " ", "12", "åka-bil"})
    void wordsReadBackTheSame(String words) {
        var put = YamlParts.put(TEXT, "/beats/1/says/0/sv", JSON.valueToTree(words)).orElseThrow();
        assertThat(tree(put).at("/beats/1/says/0/sv").asString()).isEqualTo(words);
        assertThat(tree(put).at("/beats/1/says/0/sv").isString()).isTrue();
    }

    /** Every place of the text is put anew and taken out: the rest of the tree is what it was. */
    @Test
    void whereverAPartIsChangedTheRestStands() {
        var places = new ArrayList<String>();
        places("", tree(TEXT), places);
        assertThat(places).hasSizeGreaterThan(15);
        for (var place : places) {
            var same = YamlParts.put(TEXT, place, tree(TEXT).at(place)).orElseThrow();
            assertThat(tree(same)).as(place).isEqualTo(tree(TEXT));
            var gone = YamlParts.remove(TEXT, place).orElseThrow();
            assertThat(tree(gone)).as(place).isNotEqualTo(tree(TEXT));
            if (place.indexOf('/', 1) > 0) {
                assertThat(tree(gone).path("id").asString()).isEqualTo("ett");
            }
        }
    }

    private static void places(String at, JsonNode node, List<String> places) {
        if (node.isObject()) {
            node.propertyNames().forEach(name -> {
                places.add(at + "/" + name);
                places(at + "/" + name, node.get(name), places);
            });
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                places.add(at + "/" + index);
                places(at + "/" + index, node.get(index), places);
            }
        }
    }
}
