package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import se.anda.content.YamlDocument;
import tools.jackson.databind.JsonNode;

/** The plain values of a scenario's text that a form shows, in groups, each with its place in the text. */
public final class FormFields {

    private static final List<String> GENERAL = List.of("title/sv", "summary/sv", "target_group/sv", "setting/sv", "content_note/sv",
            "change_goal/sv", "level", "max_turns", "time_limit_minutes");
    private static final List<String> PERSONA =
            List.of("persona/name", "persona/age", "persona/description/sv", "persona/voice/sv");
    private static final List<String> STATE =
            List.of("initial_state/trust", "initial_state/readiness", "initial_state/discord", "initial_state/distress");
    private static final List<String> LISTS = List.of("topics", "facts", "beats", "fallbacks", "endings");
    private static final List<String> LINES = List.of("says", "deflects");

    private FormFields() {}

    /**
     * One field.
     *
     * @param pointer where the value stands, as a JSON pointer
     * @param name of the field: the last words of its place that are no number or language
     * @param value as it stands now
     * @param isNumber whether it is a whole number
     */
    public record Field(String pointer, String name, String value, boolean isNumber) {}

    /**
     * Fields under one heading.
     *
     * @param name the part of the format: {@code general}, {@code persona}, {@code initial_state}, or a list's
     * @param id of the one in the list; empty for the others
     */
    public record Group(String name, String id, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** What the text holds of them; empty when it is no YAML. */
    public static List<Group> of(String source) {
        var tree = YamlDocument.parse("", source).tree();
        var groups = new ArrayList<Group>();
        groups.add(new Group("general", "", fields(tree, GENERAL)));
        groups.add(new Group("persona", "", fields(tree, PERSONA)));
        groups.add(new Group("initial_state", "", fields(tree, STATE)));
        for (var part : LISTS) {
            for (var index = 0; index < tree.path(part).size(); index++) {
                var one = tree.path(part).get(index);
                groups.add(new Group(part, one.path("id").asString(""), inList(one, part + "/" + index)));
            }
        }
        return groups.stream().filter(group -> !group.fields().isEmpty()).toList();
    }

    private static List<Field> inList(JsonNode one, String at) {
        var fields = new ArrayList<Field>();
        for (var name : List.of("name", "summary")) {
            add(one.path(name).path("sv"), at + "/" + name + "/sv", name, fields);
        }
        for (var lines : LINES) {
            for (var line = 0; line < one.path(lines).size(); line++) {
                add(one.path(lines).get(line).path("sv"), at + "/" + lines + "/" + line + "/sv", lines, fields);
            }
        }
        for (var words = 0; words < one.path("words").path("sv").size(); words++) {
            add(one.path("words").path("sv").get(words), at + "/words/sv/" + words, "words", fields);
        }
        return fields;
    }

    private static List<Field> fields(JsonNode tree, List<String> places) {
        var fields = new ArrayList<Field>();
        places.forEach(place -> {
            var bare = place.replace("/sv", "");
            add(tree.at("/" + place), place, bare.substring(bare.lastIndexOf('/') + 1), fields);
        });
        return fields;
    }

    private static void add(JsonNode value, String place, String name, List<Field> fields) {
        if (value.isString() || value.isInt()) {
            fields.add(new Field("/" + place, name, value.asString(), value.isInt()));
        }
    }
}
