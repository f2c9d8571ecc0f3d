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

    ScenarioCard(Scenario scenario, Language language) {
        addClassName("card");
        var kinds = scenario.talkTypes().stream()
                .map(type -> getTranslation("talk-type." + type))
                .collect(Collectors.joining(" · "));
        var kind = new Paragraph(getTranslation("role-kind." + scenario.role()));
        kind.addClassName("eyebrow");
        var open = new Anchor("scenario/" + scenario.id(), scenario.title().in(language));
        open.addClassName("card-link");
        var persona = scenario.persona();
        var who = new Paragraph(getTranslation("scenario.who", persona.name(), persona.age()));
        who.addClassName("muted");
        var head = new Div(new Avatar(scenario), new Div(kind, new H3(open), who));
        head.addClassName("card-head");
        var talks = new Paragraph(kinds);
        talks.addClassNames("muted", "small");
        var noteLabel = new Span(getTranslation("scenario.content-note") + " ");
        noteLabel.addClassName("label");
        var note = new Paragraph(noteLabel, new Span(scenario.contentNote().in(language)));
        note.addClassNames("content-note", "small");
        add(head, new Paragraph(scenario.summary().in(language)), talks, new ScenarioFacts(scenario), note);
    }
}
