package se.anda.practice.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.anda.scenario.Scenario;

/** What a talk is, in short: level, length, minutes. */
final class ScenarioFacts extends UnorderedList {

    ScenarioFacts(Scenario scenario) {
        addClassName("chips");
        var dots = new Span("●".repeat(scenario.level()) + "○".repeat(3 - scenario.level()));
        dots.getElement().setAttribute("aria-hidden", "true");
        dots.addClassName("dots");
        add(new ListItem(dots, new Span(" " + getTranslation("level." + scenario.level()))));
        add(new ListItem(getTranslation("length." + scenario.length())));
        add(new ListItem(getTranslation("scenario.minutes", scenario.timeLimitMinutes())));
    }
}
