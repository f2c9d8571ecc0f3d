package se.anda.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import se.anda.account.OpenSessionFilter;
import se.anda.account.SessionService;

/** Where one is signed in: here, and elsewhere. */
final class OwnSessions extends Div {

    private final SessionService sessions;
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();

    OwnSessions(SessionService sessions) {
        this.sessions = sessions;
        addClassName("tokens");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(list, told);
        show();
    }

    /** This session's name; empty where no request has noted it yet. */
    private static Optional<UUID> here() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getSession().getAttribute(OpenSessionFilter.NAME) instanceof UUID name
                ? Optional.of(name)
                : Optional.empty();
    }

    private void show() {
        list.removeAll();
        var here = here();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        var own = sessions.own();
        for (var session : own) {
            var row = new ListItem(new Span(SessionList.device(this, session)));
            var when = new Span(SessionList.when(this, session));
            when.addClassName("muted");
            row.add(when);
            if (here.filter(session.id()::equals).isPresent()) {
                var mark = new Span(getTranslation("sessions.here"));
                mark.addClassName("tag");
                row.add(mark);
            }
            rows.add(row);
        }
        list.add(rows);
        if (own.size() > 1 && here.isPresent()) {
            var end = new NativeButton(getTranslation("sessions.end-others"), _ -> {
                told.setText(getTranslation("sessions.ended", sessions.endOthers(here.get())));
                show();
            });
            end.addClassName("button");
            list.add(end);
        } else {
            list.add(new Paragraph(getTranslation("sessions.only-here")));
        }
    }
}
