package se.anda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import se.anda.account.AccountService;
import se.anda.account.Role;

/**
 * The frame of the pages: a way past the navigation, the navigation, the page, the footer. Open to everybody, since the
 * pages for what went wrong stand in it too; each page says for itself who may see it.
 */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Paragraph trouble = new Paragraph();
    private final List<Anchor> links = new ArrayList<>();

    MainLayout(AccountService accounts, AuthenticationContext security, Languages languages) {
        addClassName("shell");
        main.setId("innehall");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#innehall", getTranslation("nav.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        add(skip, header(accounts, security, languages), trouble, main, footer());
    }

    /** Something did not work; until the next page. */
    void tellOfTrouble() {
        trouble.setText(getTranslation("failure.title") + ". " + getTranslation("failure.text"));
    }

    private Header header(AccountService accounts, AuthenticationContext security, Languages languages) {
        var brand = new Anchor("", new Span("Anda"));
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("nav.home"));
        var nav = new Nav(link("", "nav.start"), link("mina-samtal", "nav.talks"), link("min-utveckling", "nav.progress"));
        nav.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        var profile = link("profil", "nav.profile");
        accounts.current().ifPresent(account -> {
            profile.setText(account.displayName());
            if (account.role() != Role.TRAINEE) {
                nav.add(link("verkstad", "nav.authoring"));
            }
            if (account.role() == Role.ADMIN) {
                nav.add(link("administration", "nav.admin"));
            }
        });
        profile.addClassName("profile-link");
        var signOut = new NativeButton(getTranslation("nav.sign-out"), _ -> forgetDrafts(security));
        signOut.addClassName("quiet-button");
        var own = new Div(new LanguageSwitch(languages), profile, signOut);
        own.addClassName("own");
        return new Header(brand, nav, own);
    }

    /** Drafts are kept in the browser; on a shared computer they must not outlive the sign-out. */
    private void forgetDrafts(AuthenticationContext security) {
        getElement()
                .executeJs("Object.keys(localStorage).filter(k => k.startsWith('anda.draft.'))"
                        + ".forEach(k => localStorage.removeItem(k))")
                .then(_ -> security.logout());
    }

    private Anchor link(String route, String key) {
        var link = new Anchor(route, getTranslation(key));
        links.add(link);
        return link;
    }

    private Component footer() {
        var text = new Paragraph(getTranslation("footer.text") + " ");
        text.add(new Anchor("om-bedomningen", getTranslation("footer.about")));
        text.add(" · ");
        text.add(new Anchor("tillganglighet", getTranslation("a11y.title")));
        return new Footer(text);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        trouble.setText("");
        getElement().executeJs("window.scrollTo({top: 0, behavior: 'instant'})");
        for (var link : links) {
            if (link.getHref().equals(event.getLocation().getPath())) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
