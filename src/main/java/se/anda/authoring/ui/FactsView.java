package se.anda.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import se.anda.authoring.FactKeeper;
import se.anda.scenario.DatedFacts.DatedFact;
import se.anda.ui.Dropdown;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Law and services, as the app tells of them: those to look at again first, each with its source and day. */
@Route(value = "verkstad/fakta", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class FactsView extends Page {

    private final FactKeeper facts;
    private final Paragraph told = new Paragraph();
    private final TextField sought = new TextField(getTranslation("facts.search"));
    private final Div list = new Div();
    private final Div fresh = new Div();

    FactsView(FactKeeper facts) {
        this.facts = facts;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        sought.setClearButtonVisible(true);
        sought.setValueChangeMode(ValueChangeMode.LAZY);
        sought.addValueChangeListener(_ -> show());
        var choose = new Div(sought, ages());
        choose.addClassName("links");
        add(heading(getTranslation("facts.title")), text("facts.lead"), choose, told, list, fresh);
        add(new Anchor("verkstad", getTranslation("facts.back")));
        show();
    }

    private Dropdown<Integer> ages() {
        var ages = new Dropdown<Integer>(getTranslation("facts.age"));
        FactKeeper.MONTHS.forEach(months -> ages.with(months, getTranslation("facts.months", months)));
        ages.show(facts.months());
        ages.onChoice(months -> {
            facts.months(months);
            show();
        });
        return ages;
    }

    private void show() {
        list.removeAll();
        var old = new Section(new H2(getTranslation("facts.old")));
        var rest = new Section(new H2(getTranslation("facts.rest")));
        for (var fact : facts.all().stream().filter(this::isSought).toList()) {
            (facts.isOld(fact) ? old : rest).add(new FactCard(fact, facts, this::saved));
        }
        if (old.getComponentCount() == 1) {
            old.add(text("facts.none-old"));
        }
        if (rest.getComponentCount() == 1) {
            rest.add(text("facts.none"));
        }
        list.add(old, rest);
        fresh.removeAll();
        fresh.add(new Button(getTranslation("facts.new"), _ -> {
            fresh.removeAll();
            fresh.add(section("facts.new", FactForm.empty(facts, this::saved, this::show)));
        }));
    }

    private boolean isSought(DatedFact fact) {
        var words = sought.getValue().strip().toLowerCase(Locale.ROOT);
        return (fact.text().sv() + " " + fact.text().en() + " " + fact.source() + " " + fact.id())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private void saved(DatedFact fact) {
        show();
        told.setText(getTranslation("facts.saved", fact.text().sv()));
    }
}
