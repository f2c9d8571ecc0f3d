package se.anda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.Look;

/**
 * How the account's owner wants the pages to look, told to the style sheet by attributes of {@code html}: {@code
 * data-theme} is {@code light} or {@code dark}, absent where it follows the device; {@code data-text} is {@code large},
 * absent where it is the usual. They stand in the page as it is sent, so nothing flashes.
 */
@Component
public class Appearance implements VaadinServiceInitListener {

    private final AccountService accounts;

    Appearance(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var look = accounts.current().map(Account::look).orElse(Look.USUAL);
            var html = page.getDocument().getElementsByTag("html");
            if (look.theme() != Look.Theme.DEVICE) {
                html.attr("data-theme", value(look.theme()));
            }
            if (look.textSize() != Look.TextSize.NORMAL) {
                html.attr("data-text", value(look.textSize()));
            }
        });
    }

    /** Keeps the look with the account, and shows it at once. */
    public void choose(Look look) {
        accounts.changeLook(look);
        var page = UI.getCurrent().getPage();
        set(page, "data-theme", look.theme() == Look.Theme.DEVICE ? "" : value(look.theme()));
        set(page, "data-text", look.textSize() == Look.TextSize.NORMAL ? "" : value(look.textSize()));
    }

    private static void set(com.vaadin.flow.component.page.Page page, String name, String value) {
        page.executeJs(
                "$1 ? document.documentElement.setAttribute($0, $1) : document.documentElement.removeAttribute($0)",
                name,
                value);
    }

    private static String value(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
