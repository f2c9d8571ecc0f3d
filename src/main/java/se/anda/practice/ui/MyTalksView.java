package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.account.AccountService;
import se.anda.practice.Content;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeStatus;
import se.anda.practice.PracticeSummary;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** One's own talks, newest first: go on, read the feedback, try again. */
@Route(value = "mina-samtal", layout = MainLayout.class)
@PermitAll
class MyTalksView extends Page {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Content content;

    MyTalksView(AccountService accounts, PracticeService practices, Content content) {
        this.content = content;
        addClassName("narrow");
        add(heading(getTranslation("talks.title")), text("talks.lead"));
        var list = new UnorderedList();
        list.addClassName("talk-list");
        accounts.current().ifPresent(account -> practices.list(account.id()).forEach(talk -> list.add(row(talk))));
        if (list.getComponentCount() > 0) {
            add(list);
            return;
        }
        var first = new Anchor("", getTranslation("talks.first"));
        first.addClassNames("button", "primary");
        add(text("talks.none"), first);
    }

    private ListItem row(PracticeSummary talk) {
        var title = new Paragraph(content.scenario(talk.scenarioId())
                .map(content::read)
                .map(scenario -> scenario.persona().name() + " – " + scenario.title().in(Languages.shown()))
                .orElse(talk.scenarioId()));
        title.addClassName("strong");
        var status = new Span(getTranslation("status." + talk.status()));
        status.addClassNames("status", talk.status().name().toLowerCase(java.util.Locale.ROOT));
        var told = new Paragraph(
                DAY_AND_TIME.format(talk.startedAt()) + " · " + getTranslation("talks.replies", talk.replies()) + " · "
                        + getTranslation("talks.attempts", talk.attempts()));
        told.addClassNames("muted", "small");
        var row = new ListItem(new Div(title, told, status), links(talk));
        row.addClassName("card");
        return row;
    }

    private Div links(PracticeSummary talk) {
        var links = new Div();
        links.addClassName("links");
        if (talk.status().isOpen()) {
            links.add(link("samtal/" + talk.id(), "talks.resume", true));
        }
        if (talk.status() == PracticeStatus.FINISHED) {
            links.add(link("samtal/" + talk.id() + "/aterkoppling", "talks.feedback", true));
            links.add(link("samtal/" + talk.id(), "talks.again", false));
        }
        return links;
    }

    private Anchor link(String route, String key, boolean primary) {
        var link = new Anchor(route, getTranslation(key));
        link.addClassName("button");
        link.setClassName("primary", primary);
        return link;
    }
}
