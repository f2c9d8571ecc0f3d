package se.anda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be shown. The log gets the kind of failure and where it was, never its message. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("narrow");
        add(heading(getTranslation("failure.title")), text("failure.text"));
        add(new Anchor("", getTranslation("error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getCaughtException();
        var trace = failure.getStackTrace();
        LOG.error(
                "a page failed: {} at {}", failure.getClass().getName(), trace.length == 0 ? "-" : trace[0].toString());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
