package se.anda.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.anda.coding.Language;
import se.anda.coding.Span;

/**
 * A text's words in order, with what stands between them.
 *
 * @param after what stands after the last word
 */
public record Tokens(Language language, String text, List<Token> list, String after) {

    /** Possessive, so that no text, however long its chain of hyphens, deepens the stack. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.,:][\\p{N}]++)*+"
            + "(?:['’´\\-][\\p{L}\\p{N}]++|[.:](?=\\p{L}(?:[.\\s]|$)|\\p{L}{1,3}\\.)[\\p{L}]++)*+");

    /** Abbreviations that something follows, be it a name with a capital: their dot never ends a sentence. */
    private static final Set<String> LEADS_ON = Set.of(
            "t.ex", "bl.a", "d.v.s", "dvs", "s.k", "fr.o.m", "t.o.m", "p.g.a", "kl", "ca", "c:a", "nr", "tel", "resp",
            "e.g", "i.e", "mr", "mrs", "ms", "dr");

    public static Tokens of(String text, Language language) {
        var lexicon = Lexicon.of(language);
        var raw = new ArrayList<Raw>();
        var matcher = WORD.matcher(text);
        var last = 0;
        while (matcher.find()) {
            if (matcher.start() < last) {
                continue;
            }
            var end = matcher.end();
            var word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'').replace('´', '\'');
            if (end < text.length() && text.charAt(end) == '.' && lexicon.isAbbreviation(word)
                    && (LEADS_ON.contains(word) || !endsSentence(text, end))) {
                end++;
            }
            raw.add(new Raw(word, matcher.start(), end, text.substring(last, matcher.start())));
            last = end;
        }
        var tokens = new ArrayList<Token>(raw.size() + 8);
        for (var index = 0; index < raw.size(); index++) {
            add(tokens, raw.get(index), text, lexicon);
        }
        return new Tokens(language, text, guessVerbs(tokens, language), text.substring(last));
    }

    /** The words that stand inside a span. */
    public Tokens within(Span span) {
        var inside = list.stream()
                .filter(token -> token.span().start() >= span.start() && token.span().end() <= span.end())
                .toList();
        var last = inside.isEmpty() ? span.start() : inside.getLast().span().end();
        return new Tokens(language, text, inside, text.substring(last, span.end()));
    }

    public int size() {
        return list.size();
    }

    public Token get(int index) {
        return list.get(index);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Where the words from {@code first} to before {@code end} stand in the text. */
    public Span span(int first, int end) {
        return new Span(list.get(first).span().start(), list.get(end - 1).span().end());
    }

    private record Raw(String word, int start, int end, String before) {}

    private static boolean endsSentence(String text, int dot) {
        var next = dot + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || Character.isUpperCase(text.charAt(next));
    }

    private static void add(List<Token> tokens, Raw raw, String text, Lexicon lexicon) {
        var before = raw.before();
        for (var norm : lexicon.spell(raw.word())) {
            var known = lexicon.classOf(norm);
            var kind = known != null
                    ? known
                    : Character.isDigit(norm.charAt(0)) ? WordClass.NUM : WordClass.WORD;
            var capital = Character.isUpperCase(text.charAt(raw.start()));
            tokens.add(new Token(norm, lexicon.stem(norm), kind, new Span(raw.start(), raw.end()), capital, before));
            before = "";
        }
    }

    /** A word that looks like a finite verb and stands beside a subject is taken for one. */
    private static List<Token> guessVerbs(List<Token> tokens, Language language) {
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (token.kind() != WordClass.WORD) {
                continue;
            }
            var after = index > 0 && tokens.get(index - 1).kind().isSubject();
            var ahead = index + 1 < tokens.size() && tokens.get(index + 1).kind().isSubject();
            var verb = language == Language.SV
                    ? (after || ahead) && looksFinite(token.norm())
                    : after && !tokens.get(index - 1).norm().matches("me|him|her|us|them|this|that");
            if (verb) {
                tokens.set(index, new Token(
                        token.norm(), token.stem(), WordClass.VERB, token.span(), token.capital(), token.before()));
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean looksFinite(String norm) {
        return norm.length() > 2
                && (norm.endsWith("r") || norm.endsWith("de") || norm.endsWith("te") || norm.endsWith("s"));
    }
}
