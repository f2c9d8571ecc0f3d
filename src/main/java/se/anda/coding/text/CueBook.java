package se.anda.coding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.anda.coding.Language;

/**
 * The cues of one language: named turns of phrase ({@code ask-permission}, {@code autonomy}) with the readable patterns
 * that find them. The names are the same in every language.
 *
 * <p>A cue file holds sets ({@code set name = words}), headings ({@code name:}) and, indented below a heading, one
 * {@linkplain CuePattern pattern} a line.
 */
public final class CueBook {

    private static final Map<String, CueBook> LOADED = new ConcurrentHashMap<>();
    private static final int WORDS_KEPT = 20_000;

    private record Cue(String name, CuePattern pattern) {}

    private final List<Cue> cues = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, int[]> startingWith = new ConcurrentHashMap<>();

    private CueBook(String file) {
        try (var in = CueBook.class.getResourceAsStream("/se/anda/coding/" + file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            read(file, lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The cues for a trainee's volley. */
    public static CueBook volley(Language language) {
        return LOADED.computeIfAbsent("cues_" + language.tag() + ".txt", CueBook::new);
    }

    /** The cues for a role's line. */
    public static CueBook roleTalk(Language language) {
        return LOADED.computeIfAbsent("roletalk_" + language.tag() + ".txt", CueBook::new);
    }

    public Set<String> names() {
        return names;
    }

    /** Every cue found in the words, each at most once a starting word, in order. */
    public List<CueHit> find(Tokens tokens) {
        var hits = new ArrayList<CueHit>();
        var list = tokens.list();
        for (var start = 0; start < list.size(); start++) {
            for (var index : starting(list.get(start))) {
                var cue = cues.get(index);
                var end = cue.pattern().matches(list, start);
                if (end >= 0) {
                    var hit = new CueHit(cue.name(), start, Math.max(end, start + 1));
                    if (hits.isEmpty() || !(hits.getLast().cue().equals(hit.cue()) && hits.getLast().first() == start)) {
                        hits.add(hit);
                    }
                }
            }
        }
        return hits;
    }

    private int[] starting(Token token) {
        var key = token.kind() == WordClass.VERB ? token.norm() + "/v" : token.norm();
        var known = startingWith.get(key);
        if (known != null) {
            return known;
        }
        var found = new ArrayList<Integer>();
        for (var index = 0; index < cues.size(); index++) {
            if (cues.get(index).pattern().mayStartWith(token)) {
                found.add(index);
            }
        }
        var array = found.stream().mapToInt(Integer::intValue).toArray();
        if (startingWith.size() < WORDS_KEPT) {
            startingWith.put(key, array);
        }
        return array;
    }

    private void read(String file, List<String> lines) {
        var sets = new HashMap<String, List<String>>();
        var patterns = new LinkedHashMap<String, List<String>>();
        var current = "";
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("set ")) {
                var equals = line.indexOf('=');
                sets.put(line.substring(4, equals).strip(),
                        Arrays.asList(line.substring(equals + 1).strip().split("\\s+")));
            } else if (!Character.isWhitespace(line.charAt(0))) {
                current = line.strip().replaceAll(":$", "");
                patterns.putIfAbsent(current, new ArrayList<>());
            } else {
                try {
                    cues.add(new Cue(current, new CuePattern(line, sets)));
                } catch (IllegalArgumentException bad) {
                    throw new IllegalStateException(file + ":" + number + ": " + bad.getMessage(), bad);
                }
            }
        }
        names.addAll(patterns.keySet());
    }
}
