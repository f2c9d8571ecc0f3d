package se.anda.api;

import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import se.anda.account.SignedIn;
import se.anda.coding.Language;

/** Who asks, and in which language. */
final class Caller {

    private Caller() {}

    /** @throws IllegalStateException when nobody is signed in, which the filter chain rules out */
    static UUID id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person.id();
        }
        throw new IllegalStateException("nobody is signed in");
    }

    /** English when it is asked for, else Swedish. */
    static Language language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Language.EN : Language.SV;
    }
}
