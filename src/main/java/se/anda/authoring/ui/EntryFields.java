package se.anda.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import se.anda.authoring.FormEntry;
import se.anda.authoring.FormEntry.Bound;
import se.anda.authoring.FormEntry.Choice;
import se.anda.authoring.FormEntry.Choices;
import se.anda.authoring.FormEntry.Flag;
import se.anda.authoring.FormEntry.Lines;
import se.anda.authoring.FormEntry.Number;
import se.anda.authoring.FormEntry.Part;
import se.anda.authoring.FormEntry.Parts;
import se.anda.authoring.FormEntry.Words;
import se.anda.ui.Dropdown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a field of each entry, which writes what is filled in at its place in the text. */
final class EntryFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHORT = 60;
    private static final int SCALE = 100;

    private final Text text;
    private final OptionWords words;

    /** The text that is written in. */
    interface Text {

        /** Puts a value at its place. */
        void put(String pointer, JsonNode value);

        /** Takes away what stands at a place. */
        void remove(String pointer);

        /** Has the part shown anew, since what is in it has become more or less. */
        void shape();
    }

    EntryFields(Text text, OptionWords words) {
        this.text = text;
        this.words = words;
    }

    Component of(FormEntry entry) {
        return switch (entry) {
            case Words one -> line(words.field(one.name()), one.value(), value -> putOrRemove(one.pointer(), value));
            case Lines lines -> lines.isText() ? lines(lines) : phrases(lines);
            case Number number -> number(number);
            case Bound bound -> new BoundField(
                    words.field(bound.name()), bound.value(), value -> putOrRemove(bound.pointer(), value));
            case Choice choice -> choice(choice);
            case Choices choices -> new ChipsField(choices, words, values -> {
                if (values.isEmpty()) {
                    text.remove(choices.pointer());
                } else {
                    text.put(choices.pointer(), array(values));
                }
            });
            case Flag flag -> flag(flag);
            case Part part -> part(part);
            case Parts parts -> parts(parts);
        };
    }

    private void putOrRemove(String pointer, String value) {
        if (value.isBlank()) {
            text.remove(pointer);
        } else {
            text.put(pointer, NODES.stringNode(value));
        }
    }

    private static JsonNode array(List<String> values) {
        var array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static Component line(String label, String value, java.util.function.Consumer<String> written) {
        if (value.length() < SHORT && !value.contains("\n") && !value.contains(" ")) {
            var field = new TextField(label);
            field.setValue(value);
            field.addValueChangeListener(change -> written.accept(change.getValue()));
            return field;
        }
        var area = new TextArea(label);
        area.setValue(value);
        area.addValueChangeListener(change -> written.accept(change.getValue()));
        return area;
    }

    /** A line each; one is taken out by its button, and one more is added at the end. */
    private Div lines(Lines lines) {
        var all = new Div();
        all.addClassName("form-lines");
        for (var index = 0; index < lines.values().size(); index++) {
            var place = lines.pointer() + "/" + index;
            var label = words.numbered(words.field(lines.name()), index + 1);
            var area = new TextArea(label);
            area.setValue(lines.values().get(index));
            area.addValueChangeListener(change -> text.put(place + "/sv", NODES.stringNode(change.getValue())));
            all.add(new Div(area, button(words.remove(), words.remove() + ": " + label, () -> {
                text.remove(place);
                text.shape();
            })));
        }
        all.add(button(words.add(words.field(lines.name())), "", () -> {
            text.put(lines.pointer() + "/" + lines.values().size(), NODES.objectNode().put("sv", ""));
            text.shape();
        }));
        return all;
    }

    /** Phrases on a line each, in one field. */
    private TextArea phrases(Lines lines) {
        var area = new TextArea(words.field(lines.name()));
        area.setHelperText(words.onePerLine());
        area.setValue(String.join("\n", lines.values()));
        area.addValueChangeListener(change -> {
            var phrases = change.getValue().lines().map(String::strip).filter(phrase -> !phrase.isEmpty()).toList();
            if (phrases.isEmpty()) {
                text.remove(lines.pointer());
            } else {
                text.put(lines.pointer(), array(phrases));
            }
        });
        return area;
    }

    private Component number(Number number) {
        var label = words.field(number.name());
        var value = number.value();
        if (number.least() == 0 && number.most() == SCALE && value != null) {
            return new RangeField(label, value, chosen -> text.put(number.pointer(), NODES.numberNode(chosen)));
        }
        var field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setMin(number.least());
        field.setMax(number.most());
        field.setValue(value);
        field.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen == null) {
                text.remove(number.pointer());
            } else {
                text.put(number.pointer(), NODES.numberNode(chosen));
            }
        });
        return field;
    }

    private Dropdown<String> choice(Choice choice) {
        var dropdown = new Dropdown<String>(words.field(choice.name())).with("", "–");
        var options = new ArrayList<>(choice.options());
        if (!choice.value().isEmpty() && !options.contains(choice.value())) {
            options.add(choice.value());
        }
        options.forEach(option -> dropdown.with(option, words.option(choice.name(), option)));
        dropdown.show(choice.value());
        return dropdown.onChoice(value -> {
            if (value.matches("\\d+")) {
                text.put(choice.pointer(), NODES.numberNode(Integer.parseInt(value)));
            } else {
                putOrRemove(choice.pointer(), value);
            }
        });
    }

    private Dropdown<String> flag(Flag flag) {
        var dropdown = new Dropdown<String>(words.field(flag.name()))
                .with("", "–").with("true", words.yes()).with("false", words.no());
        dropdown.show(flag.value() == null ? "" : flag.value().toString());
        return dropdown.onChoice(value -> {
            if (value.isEmpty()) {
                text.remove(flag.pointer());
            } else {
                text.put(flag.pointer(), NODES.booleanNode(Boolean.parseBoolean(value)));
            }
        });
    }

    private Div part(Part part) {
        var group = group(words.field(part.name()));
        part.entries().forEach(entry -> group.add(of(entry)));
        return group;
    }

    /** Parts one after another, each with its button. */
    private Div parts(Parts parts) {
        var group = group(words.field(parts.name()));
        for (var part : parts.parts()) {
            var one = group(words.numbered(words.field(parts.name()), part.name()));
            part.entries().forEach(entry -> one.add(of(entry)));
            one.add(button(words.remove(), words.remove() + ": " + words.field(parts.name()) + " " + part.name(), () -> {
                text.remove(part.pointer());
                text.shape();
            }));
            group.add(one);
        }
        group.add(button(words.add(words.field(parts.name())), "", () -> {
            text.put(parts.pointer() + "/" + parts.parts().size(), NewPart.of(parts.name()));
            text.shape();
        }));
        return group;
    }

    private static Div group(String label) {
        var group = new Div();
        group.addClassName("form-part");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var title = new Div(label);
        title.addClassName("form-part-title");
        group.add(title);
        return group;
    }

    private static NativeButton button(String label, String heard, Runnable action) {
        var button = new NativeButton(label, _ -> action.run());
        button.addClassName("quiet-button");
        if (!heard.isEmpty()) {
            button.setAriaLabel(heard);
        }
        return button;
    }
}
