package se.anda.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.anda.authoring.FormEntry.Choices;
import se.anda.ui.Dropdown;

/** Several of a list: what is chosen stands as buttons that take it out, the rest in a list to choose from. */
final class ChipsField extends Div {

    private final Choices choices;
    private final OptionWords words;
    private final Consumer<List<String>> changed;
    private final List<String> values;

    /** @param changed takes all that is chosen */
    ChipsField(Choices choices, OptionWords words, Consumer<List<String>> changed) {
        this.choices = choices;
        this.words = words;
        this.changed = changed;
        this.values = new ArrayList<>(choices.values());
        addClassName("chips-field");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.field(choices.name()));
        show();
    }

    private void show() {
        removeAll();
        var label = new Span(words.field(choices.name()));
        label.addClassName("form-label");
        var chosen = new Div();
        chosen.addClassName("chosen");
        for (var value : List.copyOf(values)) {
            var name = words.option(choices.name(), value);
            var chip = new NativeButton(name + " ✕", _ -> without(value));
            chip.addClassName("chip-button");
            chip.setAriaLabel(words.remove() + ": " + name);
            chosen.add(chip);
        }
        add(label, chosen);
        var left = choices.options().stream().filter(option -> !values.contains(option)).toList();
        if (!left.isEmpty()) {
            var more = new Dropdown<String>(words.add(words.field(choices.name()))).quiet().with("", words.choose());
            left.forEach(option -> more.with(option, words.option(choices.name(), option)));
            more.onChoice(this::with);
            add(more);
        }
        if (choices.isOpen()) {
            var own = new TextField();
            own.setAriaLabel(words.add(words.field(choices.name())));
            own.setPlaceholder(words.write());
            own.addValueChangeListener(change -> with(change.getValue().strip()));
            add(own);
        }
    }

    private void with(String value) {
        if (!value.isEmpty() && !values.contains(value)) {
            values.add(value);
            told();
        }
    }

    private void without(String value) {
        values.remove(value);
        told();
    }

    private void told() {
        changed.accept(List.copyOf(values));
        show();
    }
}
