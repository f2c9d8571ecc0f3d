package se.anda.authoring.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A number from 0 to 100 by a slider, the number beside it. A plain range input. */
@Tag("div")
final class RangeField extends HtmlComponent {

    RangeField(String label, int value, IntConsumer changed) {
        addClassName("range");
        var id = "range-" + UUID.randomUUID();
        var words = new Element("label").setText(label).setAttribute("for", id);
        var shown = new Element("output").setText(Integer.toString(value)).setAttribute("for", id);
        var range = new Element("input")
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("id", id)
                .setAttribute("value", Integer.toString(value));
        range.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                var chosen = Integer.parseInt(String.valueOf(event.getValue()));
                shown.setText(Integer.toString(chosen));
                changed.accept(chosen);
            }
        });
        getElement().appendChild(words, range, shown);
    }
}
