package se.anda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day, in the browser's own field for it. */
public final class DayField extends Div {

    private final Input input = new Input();

    public DayField(String label) {
        addClassName("dropdown");
        input.setType("date");
        input.setId("day-" + UUID.randomUUID());
        var words = new NativeLabel(label);
        words.setFor(input);
        add(words, input);
    }

    /** Null where none is chosen. */
    public @Nullable LocalDate value() {
        try {
            return input.getValue().isBlank() ? null : LocalDate.parse(input.getValue());
        } catch (DateTimeParseException typed) {
            return null;
        }
    }

    public void show(LocalDate day) {
        input.setValue(day.toString());
    }
}
