package se.anda.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.anda.content.YamlDocument;
import tools.jackson.databind.JsonNode;

/** What differs between two versions of a scenario or rubric, by what stands in them rather than by lines. */
public final class ContentDiff {

    private ContentDiff() {}

    /** How a thing stands in the newer version. */
    public enum Kind {
        ADDED,
        CHANGED,
        GONE
    }

    /**
     * Things of one part that differ in one way.
     *
     * @param part of the format, such as {@code beats}; empty for what has no list
     * @param ids of the things; names of the fields where the part is empty
     */
    public record Change(String part, Kind kind, List<String> ids) {
        public Change {
            ids = List.copyOf(ids);
        }
    }

    /** The changes by part; nothing where both say the same, whatever their comments and order of keys. */
    public static List<Change> between(String older, String newer) {
        var was = YamlDocument.parse("", older).tree();
        var is = YamlDocument.parse("", newer).tree();
        var names = new TreeSet<String>();
        was.propertyNames().forEach(names::add);
        is.propertyNames().forEach(names::add);
        var changes = new ArrayList<Change>();
        var fields = new ArrayList<String>();
        for (var name : names) {
            if (isListOfNamed(was.path(name)) || isListOfNamed(is.path(name))) {
                part(name, byId(was.path(name)), byId(is.path(name)), changes);
            } else if (!was.path(name).equals(is.path(name))) {
                fields.add(name);
            }
        }
        if (!fields.isEmpty()) {
            changes.addFirst(new Change("", Kind.CHANGED, fields));
        }
        return changes;
    }

    private static boolean isListOfNamed(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).has("id");
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        var all = new LinkedHashMap<String, JsonNode>();
        list.forEach(one -> all.put(one.path("id").asString(""), one));
        return all;
    }

    private static void part(String name, Map<String, JsonNode> was, Map<String, JsonNode> is, List<Change> changes) {
        add(name, Kind.ADDED, is.keySet().stream().filter(id -> !was.containsKey(id)).toList(), changes);
        add(name, Kind.CHANGED, is.keySet().stream()
                .filter(id -> was.containsKey(id) && !was.get(id).equals(is.get(id)))
                .toList(), changes);
        add(name, Kind.GONE, was.keySet().stream().filter(id -> !is.containsKey(id)).toList(), changes);
    }

    private static void add(String part, Kind kind, List<String> ids, List<Change> changes) {
        if (!ids.isEmpty()) {
            changes.add(new Change(part, kind, ids));
        }
    }
}
