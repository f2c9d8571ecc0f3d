package se.anda.authoring;

import se.anda.content.YamlDocument;
import tools.jackson.databind.JsonNode;

/**
 * What a text calls itself, for lists.
 *
 * @param id up to 100 characters; empty when the text tells none
 * @param title in Swedish, up to 300 characters; empty likewise
 */
public record DraftLabel(String id, String title) {

    public DraftLabel {
        id = cut(id, 100);
        title = cut(title, 300);
    }

    /** Never fails: what cannot be read has no name. */
    public static DraftLabel of(String yaml) {
        var tree = YamlDocument.parse("", yaml).tree();
        var title = tree.path("title").isObject() ? tree.path("title").path("sv") : tree.path("name").path("sv");
        return new DraftLabel(text(tree.path("id")), text(title));
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString().strip() : "";
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
