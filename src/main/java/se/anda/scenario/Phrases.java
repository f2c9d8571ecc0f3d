package se.anda.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;

/**
 * Words and phrases to look for in a volley, per language. A phrase matches on word stems, in order; a trailing
 * {@code *} matches any ending.
 */
public record Phrases(List<String> sv, @Nullable List<String> en) {

    public Phrases {
        sv = List.copyOf(sv);
        en = en == null ? null : List.copyOf(en);
    }

    public List<String> in(Language language) {
        return language == Language.EN ? (en == null ? List.of() : en) : sv;
    }
}
