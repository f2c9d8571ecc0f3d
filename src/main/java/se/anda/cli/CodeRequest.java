package se.anda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import tools.jackson.databind.JsonNode;

/** One line of {@code ./anda code}'s input. Unknown keys are ignored; an unknown role is no role. */
record CodeRequest(JsonNode json) {

    /** @throws IllegalArgumentException when it is no object */
    static CodeRequest of(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("raden är inget objekt: skriv {\"volley\": \"…\"}");
        }
        return new CodeRequest(json);
    }

    /** The id as it was given: text or a number; null when there is none. */
    @Nullable
    Object id() {
        var id = json.get("id");
        if (id == null || id.isNull()) {
            return null;
        }
        return id.isString() ? id.stringValue() : id;
    }

    /** @throws IllegalArgumentException when it is missing or not a string */
    String text(String key) {
        var node = json.get(key);
        if (node == null || !node.isString()) {
            throw new IllegalArgumentException("«" + key + "» saknas eller är ingen text: skriv \"" + key + "\": \"…\"");
        }
        return node.stringValue();
    }

    /** @throws IllegalArgumentException when it is there and not a string */
    @Nullable
    String optional(String key) {
        var node = json.get(key);
        return node == null || node.isNull() ? null : text(key);
    }

    /** @throws IllegalArgumentException when it is neither sv nor en */
    Language language() {
        var tag = optional("lang");
        if (tag == null) {
            return Language.SV;
        }
        try {
            return Language.ofTag(tag);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("«lang» är inget språk som finns: skriv sv eller en", unknown);
        }
    }

    @Nullable
    RoleKind role() {
        return known("role", RoleKind::ofTag);
    }

    /** What stands around the volley: the history if given, then the role's line unless the history ends with it. */
    VolleyContext context() {
        var lines = new ArrayList<Line>(history());
        var roleLine = optional("role_line");
        if (roleLine != null && !roleLine.isBlank() && !(!lines.isEmpty() && lines.getLast().equals(Line.role(roleLine)))) {
            lines.add(Line.role(roleLine));
        }
        return new VolleyContext(language(), role(), known("trainee_role", TraineeRole::ofTag), lines);
    }

    private List<Line> history() {
        var lines = new ArrayList<Line>();
        var node = json.get("history");
        if (node == null || node.isNull()) {
            return lines;
        }
        if (!node.isArray()) {
            throw new IllegalArgumentException("«history» är ingen lista av {\"who\": …, \"text\": …}: skriv om den");
        }
        for (var line : node) {
            var who = line.get("who");
            var text = line.get("text");
            if (who == null || text == null || !who.isString() || !text.isString()) {
                throw new IllegalArgumentException("«history» är ingen lista av {\"who\": …, \"text\": …}: skriv om den");
            }
            switch (who.stringValue()) {
                case "role" -> lines.add(Line.role(text.stringValue()));
                case "trainee" -> lines.add(Line.trainee(text.stringValue()));
                default -> throw new IllegalArgumentException("«history» har okänd who: skriv role eller trainee");
            }
        }
        return lines;
    }

    private <T> @Nullable T known(String key, Function<String, T> parse) {
        var tag = optional(key);
        if (tag == null) {
            return null;
        }
        try {
            return parse.apply(tag);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
