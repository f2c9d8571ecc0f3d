package se.anda.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One of a few things, as radio buttons under a legend. Plain elements: every keyboard and screen reader knows them. */
@Tag("fieldset")
public final class RadioChoice<T> extends HtmlComponent {

    private final String group = "choice-" + UUID.randomUUID();
    private final Map<T, Element> inputs = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    /**
     * @param legend what is chosen
     * @param chosen is told of every choice that a person makes
     */
    public RadioChoice(String legend, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("choice");
        getElement().appendChild(new Element("legend").setText(legend));
    }

    /**
     * Adds something to choose.
     *
     * @param about a line beneath the label; empty: none
     */
    public RadioChoice<T> with(T value, String label, String about) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("id", group + inputs.size());
        input.addEventListener("change", _ -> choose(value));
        inputs.put(value, input);
        var words = new Element("span").setText(label);
        var row = new Element("label").setAttribute("for", input.getAttribute("id"));
        row.appendChild(input, words);
        var whole = new Element("div").setAttribute("class", "choice-row");
        whole.appendChild(row);
        if (!about.isEmpty()) {
            var told = new Element("p")
                    .setAttribute("class", "muted small")
                    .setAttribute("id", input.getAttribute("id") + "-about")
                    .setText(about);
            input.setAttribute("aria-describedby", told.getAttribute("id"));
            whole.appendChild(told);
        }
        getElement().appendChild(whole);
        return this;
    }

    /** Whether a value can be chosen now. */
    public void enabled(T value, boolean enabled) {
        var input = inputs.get(value);
        if (input != null) {
            input.setProperty("disabled", !enabled);
        }
    }

    /** Shows a value as the chosen one. */
    public void show(T value) {
        inputs.forEach((each, input) -> input.setProperty("checked", each.equals(value)));
    }

    /** As when a person chooses it. */
    public void choose(T value) {
        show(value);
        chosen.accept(value);
    }
}
