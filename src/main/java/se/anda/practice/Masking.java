package se.anda.practice;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides in a text what looks like somebody's data: numbers of people and telephones, addresses, mail, and names that are not
 * the scenario's own. Errs on the side of hiding.
 */
public final class Masking {

    /** A pattern and what is shown in its place. */
    private record Rule(Pattern pattern, String shown) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[e-post]"),
            new Rule(
                    Pattern.compile("(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-+ ]?\\d{4}(?!\\d)"),
                    "[personnummer]"),
            new Rule(Pattern.compile("(?<!\\d)(?:(?:\\+|00)46[\\s-]?\\d|0(?!20|200)\\d)(?:[\\s-]?\\d){6,9}(?!\\d)"), "[telefon]"),
            new Rule(
                    Pattern.compile("\\p{L}*(?:gatan|gata|vägen|väg|gränd|stigen|torget|allén|backen|gården|plan|kajen)\\s+\\d{1,4}(?!\\d)",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    "[adress]"),
            new Rule(Pattern.compile("\\d{5,}"), "[nummer]"));

    /** A capital amid a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;] )\\p{Lu}\\p{Ll}+(?:s|-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}+)?");

    private Masking() {}

    /** @param known text whose names may be shown: the scenario's own */
    public static String of(String text, String known) {
        var masked = text;
        for (var rule : RULES) {
            masked = rule.pattern().matcher(masked).replaceAll(rule.shown());
        }
        return NAME.matcher(masked).replaceAll(found -> known.contains(found.group()) ? found.group() : "[namn]");
    }
}
