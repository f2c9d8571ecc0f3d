package se.anda.scenario;

import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;

/**
 * The same words in both languages. Swedish is always there; where English is missing, Swedish stands in.
 *
 * @param en null when not translated
 */
public record Text(String sv, @Nullable String en) {

    public Text(String sv) {
        this(sv, null);
    }

    public String in(Language language) {
        return language == Language.EN && en != null ? en : sv;
    }
}
