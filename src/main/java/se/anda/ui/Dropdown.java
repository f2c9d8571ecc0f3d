package se.anda.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One of several things in a list that opens, with its label. A plain select element. */
@Tag("div")
public final class Dropdown<T> extends HtmlComponent {

    private final Element select = new Element("select");
    private final Element label = new Element("label");
    private final List<T> values = new ArrayList<>();
    private Consumer<T> chosen = _ -> {};

    public Dropdown(String words) {
        addClassName("dropdown");
        var id = "dropdown-" + UUID.randomUUID();
        label.setText(words).setAttribute("for", id);
        select.setAttribute("id", id);
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                chosen.accept(value());
            }
        });
        getElement().appendChild(label, select);
    }

    /** Hides the label from sight, where what stands around says it; it is still read out. */
    public Dropdown<T> quiet() {
        label.setAttribute("class", "only-heard");
        return this;
    }

    public Dropdown<T> with(T value, String words) {
        var option = new Element("option").setAttribute("value", Integer.toString(values.size())).setText(words);
        values.add(value);
        select.appendChild(option);
        if (values.size() == 1) {
            show(value);
        }
        return this;
    }

    public Dropdown<T> onChoice(Consumer<T> told) {
        chosen = told;
        return this;
    }

    public void show(T value) {
        select.setProperty("value", Integer.toString(values.indexOf(value)));
        for (var place = 0; place < values.size(); place++) {
            select.getChild(place).setAttribute("selected", place == values.indexOf(value));
        }
    }

    public T value() {
        return values.get(Integer.parseInt(select.getProperty("value", "0")));
    }

    /** As when a person chooses it. */
    public void choose(T value) {
        show(value);
        chosen.accept(value);
    }
}
