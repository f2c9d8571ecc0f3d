package se.anda.account.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.account.OpenSession;

/** How sessions are told of. */
final class SessionList {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private SessionList() {}

    static String device(Component page, OpenSession session) {
        if (session.browser().equals("-")) {
            return page.getTranslation("sessions.unknown");
        }
        return session.system().equals("-")
                ? session.browser()
                : page.getTranslation("sessions.device", session.browser(), session.system());
    }

    static String when(Component page, OpenSession session) {
        return page.getTranslation("sessions.when", WHEN.format(session.begunAt()), WHEN.format(session.seenAt()));
    }
}
