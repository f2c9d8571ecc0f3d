package se.anda.content;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Changes one value in a YAML text and leaves all else, comments and order and blanks, as it stands. */
public final class YamlText {

    private YamlText() {}

    /**
     * The text with another value at a place.
     *
     * @param pointer JSON pointer to a plain value, such as {@code /title/sv}
     * @return empty when the text is no YAML or has no plain value there
     */
    public static Optional<String> replace(String yaml, String pointer, String value) {
        var node = at(root(yaml), pointer);
        if (!(node instanceof ScalarNode scalar)) {
            return Optional.empty();
        }
        // marks count code points
        var from = yaml.offsetByCodePoints(0, scalar.getStartMark().getIndex());
        var to = yaml.offsetByCodePoints(0, scalar.getEndMark().getIndex());
        return Optional.of(yaml.substring(0, from) + quoted(value, scalar) + yaml.substring(to));
    }

    /**
     * The text with one more value at the end of a list of plain values.
     *
     * @param pointer JSON pointer to the list
     * @return empty when the text is no YAML or has no list there
     */
    public static Optional<String> append(String yaml, String pointer, String value) {
        if (!(at(root(yaml), pointer) instanceof SequenceNode list)) {
            return Optional.empty();
        }
        var items = list.getValue();
        if (list.getFlowStyle() == FlowStyle.FLOW) {
            var before = yaml.offsetByCodePoints(0, list.getEndMark().getIndex()) - 1;
            return Optional.of(yaml.substring(0, before) + (items.isEmpty() ? "" : ", ") + doubleQuoted(value) + yaml.substring(before));
        }
        return appendBlock(yaml, pointer, "- " + doubleQuoted(value));
    }

    /**
     * The text with one more item, as it is written, at the end of a list that has its items on lines of their own.
     *
     * @param item from its dash on; further lines are moved in as far as its place wants
     */
    public static Optional<String> appendBlock(String yaml, String pointer, String item) {
        if (!(at(root(yaml), pointer) instanceof SequenceNode list)
                || list.getFlowStyle() == FlowStyle.FLOW
                || list.getValue().isEmpty()) {
            return Optional.empty();
        }
        var end = yaml.offsetByCodePoints(0, list.getValue().getLast().getEndMark().getIndex());
        while (end > 0 && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        var margin = "\n" + " ".repeat(list.getStartMark().getColumn());
        return Optional.of(yaml.substring(0, end) + margin + item.strip().replace("\n", margin) + yaml.substring(end));
    }

    static @Nullable Node root(String yaml) {
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(30);
            return new Composer(new ParserImpl(new StreamReader(new StringReader(yaml)), options), new Resolver(), options)
                    .getSingleNode();
        } catch (YAMLException broken) {
            return null;
        }
    }

    static @Nullable Node at(@Nullable Node root, String pointer) {
        var node = root;
        for (var step : pointer.substring(1).split("/")) {
            node = switch (node) {
                case MappingNode mapping -> mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step))
                        .map(tuple -> tuple.getValueNode())
                        .findFirst()
                        .orElse(null);
                case SequenceNode sequence when step.matches("\\d{1,6}") && Integer.parseInt(step) < sequence.getValue().size() ->
                    sequence.getValue().get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return node;
    }

    /** Words and numbers that read the same bare stay bare; what was quoted, or needs to be, is quoted. */
    private static String quoted(String value, ScalarNode before) {
        var bare = before.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;
        if (bare && value.matches("-?\\d{1,9}|true|false|[a-z0-9]+(-[a-z0-9]+)+|[a-zåäö]{3,}")) {
            return value;
        }
        return doubleQuoted(value);
    }

    static String doubleQuoted(String value) {
        var text = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (point >= ' ' && point != 0x7f) {
                        text.appendCodePoint(point);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
