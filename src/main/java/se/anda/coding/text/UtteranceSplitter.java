package se.anda.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.anda.coding.Span;
import se.anda.coding.linear.Head;
import se.anda.coding.linear.LinearModel;

/**
 * Cuts a text into utterances, one thought each, by syntax alone: signs, word classes and clause shapes weighed by a
 * trained model (coding manual, "Units"). Works with and without punctuation. The pieces follow one another; only white
 * space between them is left out. In doubt, one.
 */
public final class UtteranceSplitter {

    private static final double CUT = 0.5;

    /** Where no sign stands the model is shyer than people are. */
    private static final double UNSIGNED_CUT = 0.35;

    private static final int LONGEST_QUOTE = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?]|\\.\\.\\.|…)\\s+");
    private static final Pattern QUOTED_END = Pattern.compile("[.!?][\"”“»«]\\s+");
    private static final Pattern ENDS = Pattern.compile("[.!?…:]");
    private static final String QUOTES = "\"”“«»";

    private final LinearModel model;
    private final Head head;

    /** @param head the model's head to ask: {@code volley} or {@code role} */
    public UtteranceSplitter(LinearModel model, String head) {
        this.model = model;
        this.head = model.head(head);
    }

    /** The spans of a text's utterances, in order; none for blank text. */
    public List<Span> split(Tokens tokens) {
        var text = tokens.text();
        var cuts = new ArrayList<Integer>();
        var since = 0;
        for (var gap = 1; gap < tokens.size(); gap++) {
            var token = tokens.get(gap);
            if (token.span().equals(tokens.get(gap - 1).span()) || inQuote(tokens, gap)) {
                continue;
            }
            var limit = GapFeatures.mark(token.before()).equals("none") ? UNSIGNED_CUT : CUT;
            if (model.predict(GapFeatures.of(tokens, gap, since)).yes(head) > limit) {
                cuts.add(cutIn(tokens, gap));
                since = gap;
            } else if (head.name().equals("volley") && endsSentence(tokens.get(gap))) {
                cuts.add(cutIn(tokens, gap));
                since = gap;
            }
        }
        cuts.add(text.length());
        var spans = new ArrayList<Span>();
        var start = 0;
        for (var end : cuts) {
            var span = stripped(text, start, end);
            if (span.end() > span.start()) {
                spans.add(span);
            }
            start = end;
        }
        return spans;
    }

    /** Where in the gap before a word the cut goes: after closing signs, before opening ones. */
    private static int cutIn(Tokens tokens, int gap) {
        var end = tokens.get(gap).span().start();
        var start = tokens.get(gap - 1).span().end();
        var text = tokens.text();
        while (end > start && isOpening(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOpening(char sign) {
        return "\"'“”‘«([¿¡–—-#@$€".indexOf(sign) >= 0;
    }

    /** A written sentence end before a capital always cuts a volley; clauses of a role's line may run on past it. */
    private static boolean endsSentence(Token next) {
        return next.capital() && SENTENCE_END.matcher(next.before()).matches();
    }

    /** Inside a short quotation nothing is cut, nor at its ends where the sentence runs on. */
    private static boolean inQuote(Tokens tokens, int gap) {
        if (!tokens.get(gap).capital() && QUOTED_END.matcher(tokens.get(gap).before()).matches()) {
            return true;
        }
        var start = tokens.get(gap).span().start();
        var text = tokens.text();
        var from = tokens.get(Math.max(0, gap - LONGEST_QUOTE)).span().start();
        var quotes = 0;
        for (var index = Math.max(0, from - 1); index < start; index++) {
            quotes += isQuote(text.charAt(index)) ? 1 : 0;
        }
        if (quotes % 2 == 0) {
            return false;
        }
        var last = tokens.get(Math.min(tokens.size() - 1, gap + LONGEST_QUOTE)).span().end();
        var close = start;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        var before = tokens.get(gap).before();
        var opensSentence = before.chars().anyMatch(sign -> isQuote((char) sign)) && ENDS.matcher(before).find();
        return !opensSentence && close < text.length() && close <= last + 1;
    }

    private static boolean isQuote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    private static Span stripped(String text, int start, int end) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
