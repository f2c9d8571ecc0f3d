package se.anda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere, or to something that is not this person's. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        addClassName("narrow");
        add(heading(getTranslation("not-found.title")), text("not-found.text"));
        add(new Anchor("", getTranslation("error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
