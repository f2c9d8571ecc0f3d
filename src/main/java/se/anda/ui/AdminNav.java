package se.anda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The pages of the administration, one below the other's heading. */
public final class AdminNav extends Nav {

    /** The pages, by the last part of their address. */
    private static final List<String> PAGES = List.of("", "importera", "sessioner", "gallring", "modell", "logg");

    /** @param here the page that this stands on */
    public AdminNav(String here) {
        addClassNames("admin-nav", "links");
        getElement().setAttribute("aria-label", getTranslation("admin.nav"));
        for (var page : PAGES) {
            var words = getTranslation("admin.nav." + (page.isEmpty() ? "konton" : page));
            var link = new Anchor(page.isEmpty() ? "administration" : "administration/" + page, words);
            link.addClassName("chip-button");
            if (page.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
