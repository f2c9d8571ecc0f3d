package se.anda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A page that could not be shown. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Page implements HasErrorParameter<Exception> {

    FailureView() {
        addClassName("narrow");
        add(heading(getTranslation("failure.title")), text("failure.text"));
        add(new Anchor("", getTranslation("error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failures.log(parameter.getCaughtException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
