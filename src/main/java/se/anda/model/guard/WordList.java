package se.anda.model.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions from a file: sections in brackets, a regular expression a line, {@code #} a comment. A section becomes one
 * pattern that finds any of them as words, whatever the case.
 */
final class WordList {

    private static final Map<String, Pattern> SECTIONS = read();

    private WordList() {}

    /** @throws NullPointerException when the file has no such section */
    static Pattern section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }

    private static Map<String, Pattern> read() {
        var sections = new TreeMap<String, StringBuilder>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream("guards.txt")), StandardCharsets.UTF_8))) {
            var section = new StringBuilder();
            for (var line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new StringBuilder());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.append(section.isEmpty() ? "" : "|").append(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sections.entrySet().stream().collect(Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                entry -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + entry.getValue() + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
}
