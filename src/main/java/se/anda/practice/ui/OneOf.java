package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** One of a few choices: the browser's own list, which every keyboard and screen reader knows, with its label. */
final class OneOf extends Div {

    private final Element list = new Element("select");

    /**
     * @param options words by value, in order
     * @param chosen value of the option chosen at first
     * @param choose is told the value that is chosen
     */
    OneOf(String id, String label, Map<String, String> options, String chosen, Consumer<String> choose) {
        addClassName("one-of");
        var name = new Element("label");
        name.setAttribute("for", id);
        name.setText(label);
        list.setAttribute("id", id);
        options.forEach((value, words) -> {
            var option = new Element("option");
            option.setAttribute("value", value);
            option.setAttribute("selected", value.equals(chosen));
            option.setText(words);
            list.appendChild(option);
        });
        list.addPropertyChangeListener("value", "change", _ -> choose.accept(list.getProperty("value", "")));
        getElement().appendChild(name, list);
    }
}
