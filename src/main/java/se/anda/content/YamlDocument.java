package se.anda.content;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML file as a tree of values that remembers on which line each of them stands. Anchors and aliases are refused: an
 * author's file reads from top to bottom.
 */
public final class YamlDocument {

    private static final int MAX_CODE_POINTS = 2_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode tree;

    private YamlDocument(String file, String text) {
        this.file = file;
        this.tree = compose(text);
    }

    /** Reads a file's text. Never throws for what stands in it: see {@link #problems()}. */
    public static YamlDocument parse(String file, String text) {
        return new YamlDocument(file, text);
    }

    public String file() {
        return file;
    }

    /** The values; a null node when the text is no YAML. */
    public JsonNode tree() {
        return tree;
    }

    /** What is wrong with it as YAML. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The line of the value at a JSON pointer ({@code /beats/3/says}), or of the nearest one above it; from 1. */
    public int line(String pointer) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
            if (at.isEmpty()) {
                return 1;
            }
        }
    }

    public Problem problem(String pointer, String message) {
        return new Problem(file, line(pointer), Problem.Severity.PROBLEM, message);
    }

    public Problem notice(String pointer, String message) {
        return new Problem(file, line(pointer), Problem.Severity.NOTICE, message);
    }

    private JsonNode compose(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(30);
        try {
            var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            var root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root == null) {
                add(1, "filen är tom: skriv ett scenario eller en bedömningsmall");
                return NODES.nullNode();
            }
            return value(root, "", new IdentityHashMap<>());
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            add(mark == null ? 1 : mark.getLine() + 1, "går inte att läsa som YAML (" + broken.getProblem()
                    + "): se över indrag, citattecken och kolon här");
        } catch (ReaderException unreadable) {
            add(1, "innehåller ett tecken som inte får finnas i YAML: spara filen som UTF-8");
        } catch (RuntimeException tooMuch) {
            add(1, "är för stor eller för djupt nästlad för att läsas: dela upp den");
        }
        return NODES.nullNode();
    }

    private JsonNode value(Node node, String pointer, IdentityHashMap<Node, Boolean> seen) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (!(node instanceof ScalarNode) && seen.put(node, true) != null) {
            add(node.getStartMark().getLine() + 1, "använder ett alias (*): skriv ut texten i stället");
            return NODES.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer, seen);
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (var item : sequence.getValue()) {
                    array.add(value(item, pointer + "/" + array.size(), seen));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> NODES.nullNode();
        };
    }

    private JsonNode mapping(MappingNode mapping, String pointer, IdentityHashMap<Node, Boolean> seen) {
        var object = NODES.objectNode();
        for (var tuple : mapping.getValue()) {
            var line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                add(line, "har en nyckel som inte är ett ord: skriv nyckeln som vanlig text");
                continue;
            }
            var at = pointer + "/" + key.getValue();
            if (object.has(key.getValue())) {
                add(line, "har nyckeln «" + key.getValue() + "» två gånger: ta bort den ena");
                continue;
            }
            lines.put(at, line);
            object.set(key.getValue(), value(tuple.getValueNode(), at, seen));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        var tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("on"));
        }
        if (tag.equals(Tag.INT)) {
            return number(text, whole -> NODES.numberNode(Integer.parseInt(whole)));
        }
        if (tag.equals(Tag.FLOAT)) {
            return number(text, decimal -> NODES.numberNode(new BigDecimal(decimal)));
        }
        return NODES.stringNode(text);
    }

    private static JsonNode number(String text, Function<String, JsonNode> parse) {
        try {
            return parse.apply(text.replace("_", ""));
        } catch (NumberFormatException notPlain) {
            return NODES.stringNode(text);
        }
    }

    private void add(int line, @Nullable String message) {
        problems.add(new Problem(file, line, Problem.Severity.PROBLEM, String.valueOf(message)));
    }
}
