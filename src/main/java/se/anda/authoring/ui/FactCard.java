package se.anda.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.anda.authoring.FactKeeper;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.DatedFacts.DatedFact;
import se.anda.ui.Languages;

/** A fact as the trainee reads it, with what a course leader needs to know of it and can do with it. */
final class FactCard extends Article {

    private final DatedFact fact;
    private final FactKeeper facts;
    private final Consumer<DatedFact> saved;

    FactCard(DatedFact fact, FactKeeper facts, Consumer<DatedFact> saved) {
        this.fact = fact;
        this.facts = facts;
        this.saved = saved;
        addClassName("fact-card");
        show();
    }

    private void show() {
        removeAll();
        var about = new Paragraph(getTranslation("facts.about", fact.source(), fact.checked().toString(), holdsFor()));
        about.addClassNames("muted", "small");
        add(new Paragraph(fact.text().in(Languages.shown())), about);
        if (fact.supportContact()) {
            add(muted(getTranslation("facts.is-contact")));
        }
        var used = facts.usedIn(fact);
        if (!used.isEmpty()) {
            add(muted(getTranslation("facts.used", String.join(", ", used))));
        }
        var today = new Button(getTranslation("facts.checked-today"), _ -> checkedToday());
        var change = new Button(getTranslation("facts.change"), _ -> change());
        today.setAriaLabel(getTranslation("facts.checked-today.of", fact.id()));
        change.setAriaLabel(getTranslation("facts.change.of", fact.id()));
        var actions = new Div(today, change);
        actions.addClassName("links");
        add(actions);
    }

    private String holdsFor() {
        return fact.holdsFor().stream()
                .map(whom -> getTranslation(whom.equals(DatedFacts.EVERYONE) ? "facts.everyone" : FactForm.roleKey(whom)))
                .collect(Collectors.joining(", "));
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("muted", "small");
        return paragraph;
    }

    private void checkedToday() {
        var checked = new DatedFact(
                fact.id(), fact.text(), fact.source(), facts.today(), fact.holdsFor(), fact.supportContact());
        facts.save(checked);
        saved.accept(checked);
    }

    private void change() {
        removeAll();
        add(FactForm.of(fact, facts, saved, this::show));
    }
}
