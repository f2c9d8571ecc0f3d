package se.anda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What fails while a page is used: it is told on the page, which stays. The log gets the kind of failure and where it
 * was, never its message, which could hold what somebody wrote.
 */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        log(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getChildren()
                    .filter(MainLayout.class::isInstance)
                    .map(MainLayout.class::cast)
                    .forEach(MainLayout::tellOfTrouble);
        }
    }

    static void log(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var trace = root.getStackTrace();
        LOG.error(
                "a page failed: {}, from {} at {}",
                failure.getClass().getName(),
                root.getClass().getName(),
                trace.length == 0 ? "-" : trace[0].toString());
    }
}
