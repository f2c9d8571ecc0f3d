package se.anda.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.FormEntry.Bound;
import se.anda.authoring.FormEntry.Choice;
import se.anda.authoring.FormEntry.Choices;
import se.anda.authoring.FormEntry.Flag;
import se.anda.authoring.FormEntry.Lines;
import se.anda.authoring.FormEntry.Number;
import se.anda.authoring.FormEntry.Part;
import se.anda.authoring.FormEntry.Parts;
import se.anda.authoring.FormEntry.Words;
import se.anda.content.Resources;
import se.anda.content.YamlDocument;
import se.anda.practice.ContentVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scenario's or a rubric's text as a tree of entries, by the schema of its kind: whatever the schema allows can be filled
 * in, so that the form and the format cannot drift apart.
 */
public final class FormTree {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<ContentVersion.Kind, JsonNode> SCHEMAS = Map.of(
            ContentVersion.Kind.SCENARIO, JSON.readTree(Resources.text("/content/scenarios/schema.json")),
            ContentVersion.Kind.RUBRIC, JSON.readTree(Resources.text("/content/rubrics/schema.json")));

    /** Counts of what was heard are written in the text. */
    private static final Set<String> LEFT = Set.of("count");

    private static final int LEAST = -100;
    private static final int MOST = 1000;

    private final JsonNode schema;
    private final JsonNode tree;
    private final Map<String, List<String>> names;

    private FormTree(JsonNode schema, JsonNode tree) {
        this.schema = schema;
        this.tree = tree;
        this.names = names(tree);
    }

    /** The entries of the whole text, in the order of the format; empty when it is no YAML. */
    public static List<FormEntry> of(ContentVersion.Kind kind, String source) {
        var tree = YamlDocument.parse("", source).tree();
        if (!tree.isObject()) {
            return List.of();
        }
        var form = new FormTree(java.util.Objects.requireNonNull(SCHEMAS.get(kind)), tree);
        return form.properties(form.schema, "");
    }

    private List<FormEntry> properties(JsonNode described, String at) {
        var entries = new ArrayList<FormEntry>();
        for (var name : described.path("properties").propertyNames()) {
            var entry = entry(resolved(described.path("properties").get(name)), at + "/" + name, name);
            if (entry != null && !LEFT.contains(name)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private JsonNode resolved(JsonNode described) {
        var reference = described.path("$ref").asString("");
        return reference.isEmpty() ? described : schema.at(reference.substring(1));
    }

    private @Nullable FormEntry entry(JsonNode described, String at, String name) {
        var value = tree.at(at);
        if (described.path("properties").has("sv")) {
            return translated(described, at, name);
        }
        return switch (described.path("type").asString("")) {
            case "object" -> new Part(at, name, properties(described, at));
            case "array" -> list(resolved(described.path("items")), at, name);
            case "integer", "number" -> new Number(
                    at,
                    name,
                    value.isInt() ? value.asInt() : null,
                    described.path("minimum").asInt(LEAST),
                    described.path("maximum").asInt(MOST));
            case "boolean" -> new Flag(at, name, value.isBoolean() ? value.asBoolean() : null);
            case "string" -> string(described, at, name);
            default -> described.has("enum") ? new Choice(at, name, value.asString(""), options(described)) : null;
        };
    }

    private FormEntry translated(JsonNode described, String at, String name) {
        var swedish = tree.at(at + "/sv");
        return described.path("properties").path("sv").path("type").asString("").equals("array")
                ? new Lines(at + "/sv", name, strings(swedish), false)
                : new Words(at + "/sv", name, swedish.asString(""));
    }

    private FormEntry string(JsonNode described, String at, String name) {
        var value = tree.at(at).asString("");
        var candidates = names.get(name);
        if (described.path("pattern").asString("").contains("<=")) {
            return new Bound(at, name, value);
        }
        return candidates == null ? new Words(at, name, value) : new Choice(at, name, value, candidates);
    }

    private FormEntry list(JsonNode item, String at, String name) {
        var value = tree.at(at);
        if (item.path("properties").has("sv")) {
            return new Lines(at, name, value.valueStream().map(one -> one.path("sv").asString("")).toList(), true);
        }
        if (item.path("type").asString("").equals("object")) {
            var parts = new ArrayList<Part>();
            for (var index = 0; index < value.size(); index++) {
                var place = at + "/" + index;
                parts.add(new Part(place, named(value.get(index), index), properties(item, place)));
            }
            return new Parts(at, name, parts);
        }
        var isOpen = !item.has("enum") && (!names.containsKey(name) || name.equals("agrees"));
        return new Choices(at, name, strings(value), item.has("enum") ? options(item) : names.getOrDefault(name, List.of()), isOpen);
    }

    private static String named(JsonNode one, int index) {
        for (var key : List.of("id", "on", "level")) {
            if (one.has(key)) {
                return one.path(key).asString();
            }
        }
        return Integer.toString(index + 1);
    }

    private static List<String> options(JsonNode described) {
        return described.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** What may stand in a property that names another part of the same text. */
    private static Map<String, List<String>> names(JsonNode tree) {
        var topics = ids(tree, "/topics");
        var facts = ids(tree, "/facts");
        var lines = Stream.of(ids(tree, "/beats"), facts, ids(tree, "/fallbacks")).flatMap(List::stream).toList();
        var agreements = new LinkedHashSet<String>();
        Stream.of("/beats", "/facts", "/fallbacks")
                .flatMap(part -> tree.at(part).valueStream())
                .forEach(one -> agreements.addAll(strings(one.at("/then/agrees"))));
        var names = new TreeMap<String, List<String>>();
        List.of("topic", "mentions", "opening_mentions").forEach(name -> names.put(name, topics));
        List.of("after", "not_after", "last").forEach(name -> names.put(name, lines));
        List.of("disclosed", "not_disclosed", "discloses").forEach(name -> names.put(name, facts));
        List.of("agreed", "not_agreed", "agrees").forEach(name -> names.put(name, List.copyOf(agreements)));
        names.put("disposition", ids(tree, "/dispositions"));
        List.of("memory", "not_memory", "otherwise").forEach(name -> names.put(name, ids(tree, "/follows/memories")));
        names.put("ends", ids(tree, "/endings"));
        names.put("opens_gate", ids(tree, "/gates"));
        return Collections.unmodifiableMap(names);
    }

    private static List<String> ids(JsonNode tree, String at) {
        return tree.at(at).valueStream().map(one -> one.path("id").asString("")).filter(id -> !id.isEmpty()).toList();
    }
}
