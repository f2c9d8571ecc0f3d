package se.anda.practice.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.anda.coding.Language;
import se.anda.scenario.DatedFacts.DatedFact;

/** Facts on law and services, each with its source and the day it was checked. */
final class FactList extends UnorderedList {

    FactList(List<DatedFact> facts, Language language) {
        addClassName("dated-facts");
        for (var fact : facts) {
            var source = new Paragraph(
                    getTranslation("fact.source", fact.source(), fact.checked().toString()));
            source.addClassNames("muted", "small");
            add(new ListItem(new Paragraph(fact.text().in(language)), source));
        }
    }
}
