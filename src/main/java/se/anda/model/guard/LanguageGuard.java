package se.anda.model.guard;

import java.util.Set;
import java.util.regex.Pattern;
import se.anda.coding.Language;
import se.anda.coding.Stems;

/** The talk's own language: told by its small words, and by letters. */
final class LanguageGuard implements Guard {

    /** Words of this many or more must hold some small word of the language. */
    private static final int ENOUGH = 7;

    private static final Pattern FOREIGN_LETTERS = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    /** Small words that are the one language's alone. */
    private static final Set<String> SWEDISH = Set.of(
            "och", "att", "det", "jag", "är", "inte", "som", "på", "för", "har", "med", "han", "hon", "vi", "du", "den", "så",
            "ja", "nej", "nä", "mig", "om", "kan", "vad", "vet", "nån", "nåt", "något", "bara", "mycket", "men", "de", "dom",
            "var", "hur", "ska", "vill", "inget", "ingen", "min", "mitt", "mina", "nu", "då", "till", "av", "en", "ett");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "you", "it", "is", "not", "to", "of", "that", "he", "she", "my", "me", "don't", "i'm", "what", "but",
            "this", "with", "was", "they", "have", "it's", "know", "just", "can't", "no", "yes", "we", "are", "be", "would",
            "your", "how", "why", "i", "do", "so", "a", "an", "well", "yeah", "okay", "if", "or", "about", "for");
    private static final Set<String> OTHER = Set.of(
            "ich", "nicht", "und", "das", "ist", "ein", "ikke", "jeg", "af", "hvad", "hva", "deg", "noe", "noget", "je", "ne",
            "pas", "est", "les", "des", "yo", "no", "el", "los", "que", "es", "por", "minä", "se", "ei", "olen", "jestem",
            "nie", "że");

    @Override
    public Breach breach() {
        return Breach.LANGUAGE;
    }

    @Override
    public boolean allows(Candidate candidate) {
        if (FOREIGN_LETTERS.matcher(candidate.text()).find()) {
            return false;
        }
        var swedish = candidate.language() == Language.SV;
        var own = swedish ? SWEDISH : ENGLISH;
        var others = swedish ? ENGLISH : SWEDISH;
        var words = Stems.words(candidate.text(), candidate.language());
        var mine = words.stream().filter(word -> own.contains(word.text())).count();
        var foreign = words.stream()
                .map(Stems.Word::text)
                .filter(word -> !own.contains(word) && (others.contains(word) || OTHER.contains(word)))
                .count();
        return foreign < 2 ? mine > 0 || words.size() < ENOUGH : mine > 2 * foreign;
    }
}
