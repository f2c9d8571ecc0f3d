package se.anda.account.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import se.anda.account.Account;
import se.anda.account.AccountAdministration;
import se.anda.account.SessionService;
import se.anda.ui.AdminNav;
import se.anda.ui.DataTable;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Who is signed in, and where; each can be signed out. */
@Route(value = "administration/sessioner", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class SessionsView extends Page {

    private final SessionService sessions;
    private final AccountAdministration administration;
    private final DataTable table;
    private final Paragraph told = new Paragraph();

    SessionsView(SessionService sessions, AccountAdministration administration) {
        this.sessions = sessions;
        this.administration = administration;
        table = new DataTable(
                getTranslation("admin.nav.sessioner"),
                List.of(
                        getTranslation("admin.username"),
                        getTranslation("sessions.where"),
                        getTranslation("sessions.time"),
                        getTranslation("admin.more")));
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(heading(getTranslation("admin.nav.sessioner")), new AdminNav("sessioner"));
        add(text("sessions.text"), told, table);
        show();
    }

    private void show() {
        table.clear();
        var names = administration.all().stream().collect(Collectors.toMap(Account::id, Account::username));
        for (var session : sessions.all()) {
            var username = names.getOrDefault(session.account(), "-");
            var end = new NativeButton(getTranslation("sessions.end"), _ -> {
                sessions.end(session.account(), session.id());
                told.setText(getTranslation("sessions.ended", 1));
                show();
            });
            end.addClassName("quiet-button");
            end.setAriaLabel(getTranslation("sessions.end.which", username));
            table.row(
                    username,
                    new Span(SessionList.device(this, session)),
                    new Span(SessionList.when(this, session)),
                    end);
        }
    }
}
