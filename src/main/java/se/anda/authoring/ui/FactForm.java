package se.anda.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.FactKeeper;
import se.anda.coding.TraineeRole;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.DatedFacts.DatedFact;
import se.anda.scenario.Text;
import se.anda.ui.DayField;
import se.anda.ui.TextBox;

/** The fields of a fact. What is missing is told beside the button, and nothing that was typed is lost. */
final class FactForm extends Div {

    private static final List<String> WHOM = Stream.concat(
                    Stream.of(DatedFacts.EVERYONE), Stream.of(TraineeRole.values()).map(TraineeRole::tag))
            .toList();

    private final TextBox swedish;
    private final TextBox english;
    private final TextField source = new TextField(getTranslation("facts.source"));
    private final DayField checked = new DayField(getTranslation("facts.checked"));
    private final CheckboxGroup<String> holdsFor = new CheckboxGroup<>(getTranslation("facts.holds-for"));
    private final Checkbox contact = new Checkbox(getTranslation("facts.contact"));
    private final Paragraph flaw = new Paragraph();
    private final FactKeeper facts;
    private final Consumer<DatedFact> saved;
    private final @Nullable String id;

    private FactForm(@Nullable DatedFact fact, FactKeeper facts, Consumer<DatedFact> saved, Runnable left) {
        this.facts = facts;
        this.saved = saved;
        this.id = fact == null ? null : fact.id();
        addClassName("form");
        swedish = new TextBox(getTranslation("facts.text"), getTranslation("facts.text.help"), FactKeeper.MOST_TEXT);
        english = new TextBox(getTranslation("facts.text-en"), getTranslation("facts.text-en.help"), FactKeeper.MOST_TEXT);
        source.setHelperText(getTranslation("facts.source.help"));
        source.setMaxLength(FactKeeper.MOST_SOURCE);
        holdsFor.setItems(WHOM);
        holdsFor.setItemLabelGenerator(
                whom -> getTranslation(whom.equals(DatedFacts.EVERYONE) ? "facts.everyone" : roleKey(whom)));
        flaw.getElement().setAttribute("role", "alert");
        flaw.addClassName("failed");
        fill(fact);
        var save = new Button(getTranslation("facts.save"), _ -> save());
        save.addClassName("primary");
        var actions = new Div(save, new Button(getTranslation("facts.leave"), _ -> left.run()));
        actions.addClassName("links");
        add(swedish, english, source, checked, holdsFor, contact, flaw, actions);
    }

    /** @param left is run when nothing is to be changed after all */
    static FactForm of(DatedFact fact, FactKeeper facts, Consumer<DatedFact> saved, Runnable left) {
        return new FactForm(fact, facts, saved, left);
    }

    static FactForm empty(FactKeeper facts, Consumer<DatedFact> saved, Runnable left) {
        return new FactForm(null, facts, saved, left);
    }

    static String roleKey(String tag) {
        return "trainee-role." + TraineeRole.ofTag(tag);
    }

    private void fill(@Nullable DatedFact fact) {
        if (fact == null) {
            checked.show(facts.today());
            holdsFor.setValue(Set.of(DatedFacts.EVERYONE));
            return;
        }
        swedish.write(fact.text().sv());
        english.write(fact.text().en() == null ? "" : fact.text().en());
        source.setValue(fact.source());
        checked.show(fact.checked());
        holdsFor.setValue(Set.copyOf(fact.holdsFor()));
        contact.setValue(fact.supportContact());
    }

    private void save() {
        var day = checked.value();
        if (day == null) {
            tell(FactKeeper.Flaw.NO_DAY);
            return;
        }
        var fact = typed(day);
        facts.save(fact).ifPresentOrElse(this::tell, () -> saved.accept(fact));
    }

    private DatedFact typed(LocalDate day) {
        var words = swedish.value().strip();
        var translated = english.value().strip();
        return new DatedFact(
                id == null ? facts.freeId(words) : id,
                new Text(words, translated.isEmpty() ? null : translated),
                source.getValue().strip(),
                day,
                WHOM.stream().filter(holdsFor.getValue()::contains).toList(),
                contact.getValue());
    }

    private void tell(FactKeeper.Flaw what) {
        flaw.setText(getTranslation("facts.flaw." + what));
    }
}
