package se.anda.coding;

import java.util.Locale;

/** The languages Anda reads and speaks. Swedish comes first everywhere. */
public enum Language {
    SV,
    EN;

    /** The tag used in files and in the shell: {@code sv} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** @throws IllegalArgumentException when {@code tag} is neither {@code sv} nor {@code en} */
    public static Language ofTag(String tag) {
        for (var language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("unknown language: " + tag);
    }
}
