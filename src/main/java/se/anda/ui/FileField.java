package se.anda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;

/** A file from the person's computer, in the browser's own field for it. It is sent when it is chosen. */
public final class FileField extends Div {

    private final Consumer<byte[]> chosen;

    /**
     * @param accept which files to offer, for instance {@code .csv}
     * @param most bytes; of a larger file one byte more than that is sent, so that it can be told to be too large
     */
    public FileField(String label, String accept, int most, Consumer<byte[]> chosen) {
        this.chosen = chosen;
        addClassName("dropdown");
        var input = new Element("input")
                .setAttribute("type", "file")
                .setAttribute("accept", accept)
                .setAttribute("id", "file-" + UUID.randomUUID());
        var words = new NativeLabel(label);
        words.setFor(input.getAttribute("id"));
        input.addEventListener("file-read", event -> take(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        add(words);
        getElement().appendChild(input);
        addAttachListener(_ -> input.executeJs("""
                this.addEventListener('change', () => {
                  const file = this.files[0];
                  if (!file) return;
                  const reader = new FileReader();
                  reader.onload = () => this.dispatchEvent(new CustomEvent('file-read',
                      { detail: reader.result.substring(reader.result.indexOf(',') + 1) }));
                  reader.readAsDataURL(file.slice(0, $0));
                });""", most + 1));
    }

    /** As when a person chooses a file with this in it. */
    public void take(String base64) {
        chosen.accept(Base64.getDecoder().decode(base64));
    }
}
