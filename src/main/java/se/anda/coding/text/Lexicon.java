package se.anda.coding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.Stems;

/** A language's small words by class, spoken spellings and abbreviations, from {@code words_sv.txt} and {@code words_en.txt}. */
public final class Lexicon {

    private static final Map<Language, Lexicon> LOADED = new ConcurrentHashMap<>();
    private static final int STEMS_KEPT = 20_000;

    private final Language language;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    private Lexicon(Language language) {
        this.language = language;
        read("words_" + language.tag() + ".txt");
    }

    public static Lexicon of(Language language) {
        return LOADED.computeIfAbsent(language, Lexicon::new);
    }

    public Language language() {
        return language;
    }

    /** The plain words that a word in lower case stands for: one, or two for a contraction. */
    List<String> spell(String word) {
        var plain = spellings.get(word);
        return plain == null ? List.of(word) : plain;
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /** The class of a small word; null for any other. */
    @Nullable
    WordClass classOf(String norm) {
        return classes.get(norm);
    }

    String stem(String norm) {
        var known = stems.get(norm);
        if (known != null) {
            return known;
        }
        var stem = Stems.stem(norm, language);
        if (stems.size() < STEMS_KEPT) {
            stems.put(norm, stem);
        }
        return stem;
    }

    private void read(String name) {
        try (var in = Lexicon.class.getResourceAsStream("/se/anda/coding/" + name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        var colon = line.indexOf(':');
        var head = line.substring(0, colon);
        var words = line.substring(colon + 1).strip().split("\\s+");
        switch (head) {
            case "abbreviations" -> abbreviations.addAll(List.of(words));
            case "spelling" -> {
                for (var pair : words) {
                    var equals = pair.indexOf('=');
                    spellings.put(pair.substring(0, equals), List.of(pair.substring(equals + 1).split("\\+")));
                }
            }
            default -> {
                for (var word : words) {
                    classes.putIfAbsent(word, WordClass.valueOf(head));
                }
            }
        }
    }
}
