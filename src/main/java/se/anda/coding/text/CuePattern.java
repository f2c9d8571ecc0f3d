package se.anda.coding.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A readable pattern over words. Its elements, parted by spaces:
 *
 * <ul>
 *   <li>{@code word}, {@code beginning*}, {@code <P2>} (a {@link WordClass}), {@code @set} (words named in the file), and
 *       alternatives of these with {@code |}
 *   <li>{@code _} any word; {@code ..} at most three words; {@code ...} at most seven
 *   <li>{@code ?x} x or nothing; {@code !x} not followed by x
 *   <li>{@code ^} first; {@code ~} first but for up to four small words (yes, and, well); {@code $} last
 * </ul>
 */
final class CuePattern {

    private static final int SMALL_WORDS = 4;

    private enum Kind {
        WORDS,
        GAP,
        FIRST,
        NEARLY_FIRST,
        LAST
    }

    private record Element(
            Kind kind, boolean optional, boolean not, int gap, Set<String> words, List<String> beginnings,
            Set<WordClass> classes, boolean any) {

        boolean takes(Token token) {
            return any
                    || words.contains(token.norm())
                    || classes.contains(token.kind())
                    || beginsAs(token.norm());
        }

        private boolean beginsAs(String norm) {
            for (var index = 0; index < beginnings.size(); index++) {
                if (norm.startsWith(beginnings.get(index))) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Element[] elements;

    CuePattern(String pattern, Map<String, List<String>> sets) {
        elements = Arrays.stream(pattern.strip().split("\\s+"))
                .map(text -> element(text, sets))
                .toArray(Element[]::new);
        if (Arrays.stream(elements).noneMatch(element -> element.kind() == Kind.WORDS && !element.optional())) {
            throw new IllegalArgumentException("a cue needs a word: " + pattern);
        }
    }

    /** The index past the last word matched, or -1. */
    int matches(List<Token> tokens, int start) {
        return match(tokens, start, start, 0);
    }

    /** The first element that takes words: what a word must satisfy for the pattern to be tried there. */
    boolean mayStartWith(Token token) {
        for (var element : elements) {
            if (element.kind() == Kind.WORDS && !element.not()) {
                if (element.takes(token)) {
                    return true;
                }
                if (!element.optional()) {
                    return false;
                }
            }
        }
        return false;
    }

    private int match(List<Token> tokens, int start, int at, int index) {
        if (index == elements.length) {
            return at;
        }
        var element = elements[index];
        return switch (element.kind()) {
            case FIRST -> at == 0 ? match(tokens, start, at, index + 1) : -1;
            case NEARLY_FIRST -> nearlyFirst(tokens, at) ? match(tokens, start, at, index + 1) : -1;
            case LAST -> at == tokens.size() ? match(tokens, start, at, index + 1) : -1;
            case GAP -> gap(tokens, start, at, index, element.gap());
            case WORDS -> words(tokens, start, at, index, element);
        };
    }

    private int words(List<Token> tokens, int start, int at, int index, Element element) {
        var taken = at < tokens.size() && element.takes(tokens.get(at));
        if (element.not()) {
            return taken ? -1 : match(tokens, start, at, index + 1);
        }
        if (taken) {
            var end = match(tokens, start, at + 1, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return element.optional() ? match(tokens, start, at, index + 1) : -1;
    }

    private int gap(List<Token> tokens, int start, int at, int index, int most) {
        for (var skipped = 0; skipped <= most && at + skipped <= tokens.size(); skipped++) {
            var end = match(tokens, start, at + skipped, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean nearlyFirst(List<Token> tokens, int at) {
        if (at > SMALL_WORDS) {
            return false;
        }
        for (var index = 0; index < at; index++) {
            switch (tokens.get(index).kind()) {
                case INTJ, CONJ, ADV -> { }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static Element element(String text, Map<String, List<String>> sets) {
        switch (text) {
            case "^":
                return new Element(Kind.FIRST, false, false, 0, Set.of(), List.of(), Set.of(), false);
            case "~":
                return new Element(Kind.NEARLY_FIRST, false, false, 0, Set.of(), List.of(), Set.of(), false);
            case "$":
                return new Element(Kind.LAST, false, false, 0, Set.of(), List.of(), Set.of(), false);
            case "..":
                return new Element(Kind.GAP, false, false, 3, Set.of(), List.of(), Set.of(), false);
            case "...":
                return new Element(Kind.GAP, false, false, 7, Set.of(), List.of(), Set.of(), false);
            default:
                return words(text, sets);
        }
    }

    private static Element words(String text, Map<String, List<String>> sets) {
        var optional = text.startsWith("?");
        var not = text.startsWith("!");
        var words = new HashSet<String>();
        var beginnings = new ArrayList<String>();
        var classes = EnumSet.noneOf(WordClass.class);
        var any = false;
        for (var part : (optional || not ? text.substring(1) : text).split("\\|")) {
            if (part.equals("_")) {
                any = true;
            } else if (part.startsWith("<")) {
                classes.add(WordClass.valueOf(part.substring(1, part.length() - 1)));
            } else if (part.startsWith("@")) {
                var set = sets.get(part.substring(1));
                if (set == null) {
                    throw new IllegalArgumentException("unknown set: " + part);
                }
                set.forEach(word -> sort(word, words, beginnings));
            } else {
                sort(part, words, beginnings);
            }
        }
        return new Element(Kind.WORDS, optional, not, 0, Set.copyOf(words), List.copyOf(beginnings), classes, any);
    }

    private static void sort(String word, Set<String> words, List<String> beginnings) {
        if (word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
        } else {
            words.add(word);
        }
    }
}
