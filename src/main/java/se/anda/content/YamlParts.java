package se.anda.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * Puts whole parts into a YAML text, and takes them out; what stands around them, comments and order and blanks, stays.
 * Places are JSON pointers.
 */
public final class YamlParts {

    private final String yaml;
    private final @Nullable Node root;

    private YamlParts(String yaml) {
        this.yaml = yaml;
        this.root = YamlText.root(yaml);
    }

    /**
     * The text with a value at a key or an index, whether something stands there or not; mappings on the way that are missing
     * are made.
     *
     * @return empty when the text is no YAML or the place cannot be
     */
    public static Optional<String> put(String yaml, String pointer, JsonNode value) {
        return new YamlParts(yaml).put(pointer, flow(value));
    }

    /**
     * The text without what stands at a place. A mapping or list that is left empty goes too, save at the top and in lists.
     *
     * @return empty when nothing stands there
     */
    public static Optional<String> remove(String yaml, String pointer) {
        return new YamlParts(yaml).remove(pointer);
    }

    /** A value on one line: plain where it reads the same, else quoted. */
    public static String flow(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(YamlParts::flow).collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        }
        if (!value.isString()) {
            return value.asString();
        }
        var text = value.asString();
        var bare = text.matches("[\\p{L}][\\p{L}\\p{N}_-]*") && !text.matches("(?i)y|n|yes|no|on|off|true|false|null");
        return bare ? text : YamlText.doubleQuoted(text);
    }

    private Optional<String> put(String pointer, String flow) {
        var node = YamlText.at(root, pointer);
        if (node != null) {
            return Optional.of(replaced(pointer, node, flow));
        }
        var cut = pointer.lastIndexOf('/');
        var parent = cut == 0 ? root : YamlText.at(root, pointer.substring(0, cut));
        var step = pointer.substring(cut + 1);
        return switch (parent) {
            case null -> cut <= 0 || root == null ? Optional.empty() : put(pointer.substring(0, cut), wrapped(step, flow));
            case MappingNode mapping -> Optional.of(added(mapping, step + ": " + flow, ""));
            case SequenceNode list -> Optional.of(added(list, flow, "- "));
            default -> Optional.empty();
        };
    }

    private static String wrapped(String step, String flow) {
        return step.matches("\\d+") ? "[" + flow + "]" : "{" + step + ": " + flow + "}";
    }

    /** A value on lines of its own moves up beside its key. */
    private String replaced(String pointer, Node node, String flow) {
        var from = start(node);
        var before = keyEnd(pointer);
        var gap = before < 0 ? "" : yaml.substring(before, from);
        if (gap.contains("\n") && gap.isBlank()) {
            return yaml.substring(0, before) + " " + flow + yaml.substring(end(node));
        }
        return yaml.substring(0, from) + flow + yaml.substring(end(node));
    }

    /** Just after the colon of the key at a place; -1 where there is none. */
    private int keyEnd(String pointer) {
        var cut = pointer.lastIndexOf('/');
        var parent = cut == 0 ? root : YamlText.at(root, pointer.substring(0, cut));
        if (!(parent instanceof MappingNode mapping)) {
            return -1;
        }
        return mapping.getValue().stream()
                .filter(entry -> isKey(entry, pointer.substring(cut + 1)))
                .mapToInt(entry -> yaml.indexOf(':', end(entry.getKeyNode())) + 1)
                .findFirst()
                .orElse(-1);
    }

    private String added(CollectionNode<?> to, String part, String dash) {
        var last = last(to);
        if (to.getFlowStyle() == FlowStyle.FLOW) {
            var close = offset(to.getEndMark().getIndex()) - 1;
            return yaml.substring(0, close) + (last == null ? "" : ", ") + part + yaml.substring(close);
        }
        var at = lineEnd(end(to));
        return yaml.substring(0, at) + "\n" + " ".repeat(to.getStartMark().getColumn()) + dash + part + yaml.substring(at);
    }

    private Optional<String> remove(String pointer) {
        var cut = pointer.lastIndexOf('/');
        var step = pointer.substring(cut + 1);
        var up = pointer.substring(0, cut);
        var parent = up.isEmpty() ? root : YamlText.at(root, up);
        return switch (parent) {
            case MappingNode mapping -> {
                var entries = mapping.getValue();
                var index = indexOf(entries, step);
                if (index < 0) {
                    yield Optional.empty();
                }
                if (entries.size() == 1 && !up.isEmpty() && !up.matches(".*/\\d+")) {
                    yield remove(up);
                }
                var spans = entries.stream().map(entry -> new int[] {start(entry.getKeyNode()), end(entry.getValueNode())}).toList();
                yield Optional.of(without(mapping, spans, index, "{}"));
            }
            case SequenceNode list -> {
                var items = list.getValue();
                if (!step.matches("\\d{1,6}") || Integer.parseInt(step) >= items.size()) {
                    yield Optional.empty();
                }
                if (items.size() == 1 && up.chars().filter(sign -> sign == '/').count() > 1) {
                    yield remove(up);
                }
                var isFlow = list.getFlowStyle() == FlowStyle.FLOW;
                var spans = items.stream()
                        .map(item -> new int[] {isFlow ? start(item) : yaml.lastIndexOf('-', start(item)), end(item)})
                        .toList();
                yield Optional.of(without(list, spans, Integer.parseInt(step), "[]"));
            }
            case null, default -> Optional.empty();
        };
    }

    /** @param spans where each part begins and ends */
    private String without(CollectionNode<?> whole, List<int[]> spans, int index, String empty) {
        if (spans.size() == 1) {
            return yaml.substring(0, start(whole)) + empty + yaml.substring(end(whole));
        }
        var isFlow = whole.getFlowStyle() == FlowStyle.FLOW;
        if (index == spans.size() - 1) {
            var from = isFlow ? spans.get(index - 1)[1] : lineEnd(spans.get(index - 1)[1]);
            return yaml.substring(0, from) + yaml.substring(isFlow ? spans.get(index)[1] : lineEnd(spans.get(index)[1]));
        }
        var to = spans.get(index + 1)[0];
        if (!isFlow) {
            to = lineEnd(spans.get(index)[1]);
            while (Character.isWhitespace(yaml.charAt(to))) {
                to++;
            }
        }
        return yaml.substring(0, spans.get(index)[0]) + yaml.substring(to);
    }

    private static int indexOf(List<NodeTuple> entries, String key) {
        for (var index = 0; index < entries.size(); index++) {
            if (isKey(entries.get(index), key)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isKey(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }

    private int start(Node node) {
        return offset(node.getStartMark().getIndex());
    }

    /** Where the last sign of a node stands, not counting what follows up to the next. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() != FlowStyle.FLOW) {
            var last = last(collection);
            return last == null ? start(node) : end(last);
        }
        var end = offset(node.getEndMark().getIndex());
        while (end > 0 && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static @Nullable Node last(CollectionNode<?> collection) {
        return switch (collection) {
            case MappingNode mapping when !mapping.getValue().isEmpty() -> mapping.getValue().getLast().getValueNode();
            case SequenceNode list when !list.getValue().isEmpty() -> list.getValue().getLast();
            default -> null;
        };
    }

    /** The end of the line, when only blanks and a comment are left of it. */
    private int lineEnd(int at) {
        var newline = yaml.indexOf('\n', at);
        var end = newline < 0 ? yaml.length() : newline;
        return yaml.substring(at, end).matches("\\s*(#.*)?") ? end : at;
    }

    /** Marks count code points. */
    private int offset(int codePoint) {
        return yaml.offsetByCodePoints(0, codePoint);
    }
}
