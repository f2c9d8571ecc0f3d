package se.anda.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.anda.authoring.Draft;
import se.anda.authoring.Inbox;
import se.anda.practice.Releases.Released;
import se.anda.scenario.Scenario;
import se.anda.scenario.Scenario.Topic;
import se.anda.ui.Dropdown;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** What roles did not understand, left by trainees: each made a way of asking, a new line, or laid aside. */
@Route(value = "verkstad/inkorg", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class InboxView extends Page {

    private final Inbox inbox;
    private final Div told = new Div();
    private final Div list = new Div();

    InboxView(Inbox inbox) {
        this.inbox = inbox;
        addClassName("narrow");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(heading(getTranslation("inbox.title")), text("inbox.lead"), told, list);
        add(new Anchor("verkstad", getTranslation("facts.back")));
        show();
    }

    private void show() {
        list.removeAll();
        var all = inbox.all();
        if (all.isEmpty()) {
            list.add(text("inbox.empty"));
        }
        var last = "";
        for (var one : all) {
            var scenario = inbox.scenario(one);
            if (!one.scenario().equals(last)) {
                list.add(new H2(scenario.map(found -> found.title().in(Languages.shown())).orElse(one.scenario())));
                last = one.scenario();
            }
            list.add(card(one, scenario));
        }
    }

    private Article card(Released one, Optional<Scenario> scenario) {
        var said = new Paragraph(one.volley());
        said.addClassName("quote");
        var before = new Paragraph(getTranslation("inbox.before", one.roleLine()));
        before.addClassNames("muted", "small");
        var actions = new Div();
        actions.addClassName("links");
        scenario.ifPresent(found -> {
            if (!found.topics().isEmpty()) {
                var topics = new Dropdown<Topic>(getTranslation("inbox.topic"));
                found.topics().forEach(topic -> topics.with(topic, topic.name().in(Languages.shown())));
                actions.add(topics, button("inbox.way", one, () -> into(inbox.asWayOfAsking(one, topics.value()))));
            }
            actions.add(button("inbox.beat", one, () -> into(inbox.asBeat(one))));
        });
        actions.add(button("inbox.aside", one, () -> {
            inbox.layAside(one);
            told.removeAll();
            told.add(new Paragraph(getTranslation("inbox.aside.done")));
            show();
        }));
        var card = new Article(before, said, new Paragraph(getTranslation("inbox." + one.reason())), actions);
        card.addClassName("fact-card");
        return card;
    }

    private Button button(String key, Released one, Runnable doIt) {
        var button = new Button(getTranslation(key), _ -> doIt.run());
        button.setAriaLabel(getTranslation(key) + ": " + one.volley());
        return button;
    }

    private void into(Optional<Draft> draft) {
        told.removeAll();
        draft.ifPresentOrElse(
                found -> told.add(
                        new Paragraph(getTranslation("inbox.done")),
                        new Anchor("verkstad/" + found.id(), getTranslation("inbox.open", found.title()))),
                () -> told.add(new Paragraph(getTranslation("inbox.failed"))));
        show();
    }
}
