package se.anda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.coding.Language;

/**
 * Which language a page is in: the one chosen in this session, else the account's, else Swedish. What the browser asks
 * for is not listened to: agency computers often have an English browser in front of a Swedish reader.
 */
@Component
public class Languages implements VaadinServiceInitListener {

    private static final String CHOSEN = Languages.class.getName();

    private final AccountService accounts;
    private final Messages messages;

    Languages(AccountService accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** The language of the page that is being shown. */
    public static Language shown() {
        var ui = UI.getCurrent();
        return ui != null && ui.getLocale().getLanguage().equals("en") ? Language.EN : Language.SV;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI()
                .setLocale(language(init.getUI().getSession()).locale()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(VaadinSession.getCurrent()).tag()));
        event.getSource().setSystemMessagesProvider(_ -> told(language(VaadinSession.getCurrent())));
    }

    /** Keeps the choice for this session and, when somebody is signed in, with the account; shows the page anew. */
    void choose(Language language) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, language);
        accounts.current().ifPresent(_ -> accounts.changeLanguage(language));
        UI.getCurrent().getPage().reload();
    }

    private Language language(@Nullable VaadinSession session) {
        var chosen = session == null ? null : (Language) session.getAttribute(CHOSEN);
        return Optional.ofNullable(chosen)
                .or(() -> VaadinService.getCurrentRequest() == null
                        ? Optional.empty()
                        : accounts.current().map(Account::language))
                .orElse(Language.SV);
    }

    private CustomizedSystemMessages told(Language language) {
        var told = new CustomizedSystemMessages();
        told.setSessionExpiredNotificationEnabled(true);
        told.setSessionExpiredCaption(words("system.expired.title", language));
        told.setSessionExpiredMessage(words("system.expired.text", language));
        told.setInternalErrorCaption(words("system.failed.title", language));
        told.setInternalErrorMessage(words("system.failed.text", language));
        told.setCookiesDisabledCaption(words("system.cookies.title", language));
        told.setCookiesDisabledMessage(words("system.cookies.text", language));
        return told;
    }

    private String words(String key, Language language) {
        return messages.getTranslation(key, language.locale());
    }
}
