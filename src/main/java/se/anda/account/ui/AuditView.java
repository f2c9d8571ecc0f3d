package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.MissingResourceException;
import se.anda.account.AuditFilter;
import se.anda.account.AuditTrail;
import se.anda.ui.AdminNav;
import se.anda.ui.DataTable;
import se.anda.ui.DayField;
import se.anda.ui.Dropdown;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** The audit trail: who did what to whom, and when. */
@Route(value = "administration/logg", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class AuditView extends Page {

    private static final int SHOWN = 200;

    /** What an entry's kind begins with, by group. */
    private static final List<String> GROUPS =
            List.of("", "sign-in", "account.", "talk", "token.", "sessions.", "data.");

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final AuditTrail trail;
    private final TextField person = new TextField(getTranslation("audit.person"));
    private final Dropdown<String> what = new Dropdown<>(getTranslation("audit.what"));
    private final DayField from = new DayField(getTranslation("audit.from"));
    private final DayField to = new DayField(getTranslation("audit.to"));
    private final DataTable table;
    private final Paragraph count = new Paragraph();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        table = new DataTable(
                getTranslation("audit.title"),
                List.of(
                        getTranslation("audit.when"),
                        getTranslation("audit.who"),
                        getTranslation("audit.what"),
                        getTranslation("audit.target")));
        for (var group : GROUPS) {
            var name = group.isEmpty() ? "all" : group.replace(".", "");
            what.with(group, getTranslation("audit.group." + name));
        }
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        add(heading(getTranslation("audit.title")), new AdminNav("logg"), text("audit.text"));
        add(filter(), count, table, download());
        show();
    }

    private Div filter() {
        var search = new Button(getTranslation("audit.search"), _ -> show());
        search.addClassName("primary");
        var filter = new Div(person, what, from, to, search);
        filter.addClassName("filter");
        return filter;
    }

    private AuditFilter wanted() {
        return new AuditFilter(person.getValue(), what.value(), from.value(), to.value());
    }

    private void show() {
        table.clear();
        var found = trail.find(wanted(), SHOWN);
        found.forEach(entry -> table.row(
                WHEN.format(entry.at()), List.of(entry.who(), words(entry.what()), entry.target())));
        count.setText(getTranslation("audit.count", found.size(), SHOWN));
    }

    /** In the reader's language; a kind of a feature that has none for it stands as it is kept. */
    private String words(String kind) {
        try {
            return getTranslation("audit." + kind);
        } catch (MissingResourceException unknown) {
            return kind;
        }
    }

    private Anchor download() {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("anda-logg.csv");
                    event.setContentType("text/csv;charset=UTF-8");
                    trail.csv(wanted(), event.getOutputStream());
                },
                getTranslation("audit.download"));
        link.addClassName("button");
        return link;
    }
}
