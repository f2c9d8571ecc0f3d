package se.anda.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import se.anda.coding.Language;

/**
 * The words of the app, from {@code messages_sv.properties} and {@code messages_en.properties}. Values are {@link
 * MessageFormat} patterns where they take parameters, and plain text where they do not.
 */
@Component
public class Messages implements I18NProvider {

    private static final ResourceBundle.Control OWN_FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, ResourceBundle> bundles =
            Map.of("sv", bundle(Language.SV), "en", bundle(Language.EN));

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages", language.locale(), OWN_FILES_ONLY);
    }

    /** Swedish first: it is the default. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.SV.locale(), Language.EN.locale());
    }

    /** @throws MissingResourceException when there is no such key: a test holds that none is missing */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var bundle = bundles.getOrDefault(locale.getLanguage(), bundles.get("sv"));
        var words = java.util.Objects.requireNonNull(bundle).getString(key);
        return parameters.length == 0 ? words : new MessageFormat(words, locale).format(parameters);
    }
}
