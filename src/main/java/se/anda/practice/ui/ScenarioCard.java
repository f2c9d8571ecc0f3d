package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import se.anda.coding.Language;
import se.anda.scenario.Scenario;

/** A scenario in the library: who, what kind of talk, how hard, how long, and what to be prepared for. */
final class ScenarioCard extends Article {

    /** @param times how often the trainee has had this talk */
    ScenarioCard(Scenario scenario, long times, Language language) {
        addClassName("card");
        var kind = new Paragraph(getTranslation("role-kind." + scenario.role()));
        kind.addClassName("eyebrow");
        var open = new Anchor("scenario/" + scenario.id(), scenario.title().in(language));
        open.addClassName("card-link");
        var persona = scenario.persona();
        var who = new Paragraph(getTranslation("scenario.who", persona.name(), persona.age()));
        who.addClassName("muted");
        var head = new Div(Portrait.small(scenario), new Div(kind, new H3(open), who));
        head.addClassName("card-head");
        var talks = new Paragraph(scenario.talkTypes().stream()
                .map(type -> getTranslation("talk-type." + type))
                .collect(Collectors.joining(" · ")));
        talks.addClassNames("muted", "small");
        var tried = new Span(getTranslation("scenario.tried", times));
        tried.addClassName("tried");
        tried.setClassName("yes", times > 0);
        var noteLabel = new Span(getTranslation("scenario.content-note") + " ");
        noteLabel.addClassName("label");
        var note = new Paragraph(noteLabel, new Span(scenario.contentNote().in(language)));
        note.addClassNames("content-note", "small");
        var foot = new Div(new ScenarioFacts(scenario), tried);
        foot.addClassName("card-foot");
        add(head, new Paragraph(scenario.summary().in(language)));
        var follows = scenario.follows();
        if (follows != null) {
            var next = new Paragraph(getTranslation("scenario.next-contact", follows.after().in(language)));
            next.addClassNames("next-contact", "small");
            add(next);
        }
        add(talks, note, foot);
    }
}
