package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.anda.practice.Content;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Where one comes who breaks off: quiet, nothing to answer, nothing counted. */
@Route(value = "avbrutet/:id?", layout = MainLayout.class)
@PermitAll
class CalmView extends Page implements BeforeEnterObserver {

    private final Content content;

    CalmView(Content content) {
        this.content = content;
        addClassNames("narrow", "calm");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead = text("calm.lead");
        lead.addClassName("lead");
        var home = new Anchor("", getTranslation("talk.home"));
        home.addClassNames("button", "primary");
        var breath = new Div();
        breath.addClassName("breath");
        breath.getElement().setAttribute("aria-hidden", "true");
        add(breath, heading(getTranslation("calm.title")), lead, text("calm.breathe"));
        add(new SupportContacts(content.datedFacts()), home);
    }
}
