package se.anda.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.UUID;

/** Several lines of text with their label. A plain textarea: every keyboard and screen reader knows it. */
@Tag("div")
public final class TextBox extends HtmlContainer {

    private final Element area = new Element("textarea");

    /** @param most characters that there is room for */
    public TextBox(String words, String about, int most) {
        addClassName("text-box");
        var id = "text-" + UUID.randomUUID();
        var label = new Element("label").setText(words).setAttribute("for", id);
        var help = new Element("p").setText(about).setAttribute("id", id + "-about").setAttribute("class", "muted small");
        area.setAttribute("id", id)
                .setAttribute("rows", "2")
                .setAttribute("maxlength", Integer.toString(most))
                .setAttribute("aria-describedby", id + "-about");
        area.addPropertyChangeListener("value", "change", _ -> {});
        getElement().appendChild(label, area, help);
    }

    public String value() {
        return area.getProperty("value", "");
    }

    /** As when a person writes it. */
    public void write(String text) {
        area.setProperty("value", text);
    }
}
