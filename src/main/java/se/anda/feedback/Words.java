package se.anda.feedback;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.anda.coding.Language;

/** The feedback's own words, from {@code messages/feedback.properties}. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("messages.feedback", language.locale(), NO_FALLBACK);
    }

    Language language() {
        return language;
    }

    /** @throws java.util.MissingResourceException when there is no such key */
    String get(String key) {
        return bundle.getString(key);
    }

    /** As {@link #get}, with its places filled. */
    String get(String key, String first, String... more) {
        var values = new Object[more.length + 1];
        values[0] = first;
        System.arraycopy(more, 0, values, 1, more.length);
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}
