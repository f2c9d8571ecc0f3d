package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.anda.authoring.FormEntry;
import se.anda.authoring.FormEntry.Part;
import se.anda.authoring.FormEntry.Parts;
import se.anda.authoring.FormTree;
import se.anda.content.YamlParts;
import se.anda.practice.ContentVersion;
import tools.jackson.databind.JsonNode;

/**
 * The text as a form of all that the format allows. A change is made in the text at its place, and all else there, notes
 * too, stays. The fields of a part are made when it is opened: a scenario may have hundreds.
 */
final class FormFace extends Composite<Div> implements EntryFields.Text {

    private final ContentVersion.Kind kind;
    private final Consumer<String> changed;
    private final OptionWords words = new OptionWords(this::getTranslation);
    private final EntryFields fields = new EntryFields(this, words);
    private final Set<String> open = new HashSet<>();
    private String source = "";

    /** @param changed takes the text with what has been filled in */
    FormFace(ContentVersion.Kind kind, Consumer<String> changed) {
        this.kind = kind;
        this.changed = changed;
        getContent().addClassName("form-face");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("form.title"));
    }

    /** The text that the next change is made in. The fields are left as they stand. */
    void follow(String text) {
        source = text;
    }

    /** Makes the fields anew. */
    void show(String text) {
        source = text;
        var page = getContent();
        page.removeAll();
        page.add(new Paragraph(getTranslation("form.lead")));
        var entries = FormTree.of(kind, text);
        if (entries.isEmpty()) {
            page.add(new Paragraph(getTranslation("form.unreadable")));
            return;
        }
        var general = entries.stream().filter(entry -> !(entry instanceof Part) && !(entry instanceof Parts)).toList();
        page.add(details("general", getTranslation("form.part.general"), () -> general));
        for (var entry : entries) {
            switch (entry) {
                case Part part -> page.add(details(part.pointer(), words.field(part.name()), part::entries));
                case Parts parts -> list(parts);
                default -> { }
            }
        }
    }

    private void list(Parts parts) {
        var name = words.field(parts.name());
        getContent().add(new H3(getTranslation("form.list", name, parts.parts().size())));
        for (var part : parts.parts()) {
            var details = details(part.pointer(), name + ": " + part.name(), part::entries);
            var remove = new NativeButton(words.remove(), _ -> {
                remove(part.pointer());
                open.clear();
                shape();
            });
            remove.addClassName("quiet-button");
            remove.setAriaLabel(words.remove() + ": " + name + " " + part.name());
            var row = new Div(details, remove);
            row.addClassName("form-row");
            getContent().add(row);
        }
        var add = new NativeButton(words.add(name), _ -> add(parts));
        add.addClassName("quiet-button");
        getContent().add(add);
    }

    private void add(Parts parts) {
        var taken = parts.parts().stream().map(Part::name).toList();
        var number = parts.parts().size() + 1;
        while (taken.contains("ny-" + number)) {
            number++;
        }
        var place = parts.pointer() + "/" + parts.parts().size();
        put(place, NewPart.named(parts.name(), "ny-" + number));
        open.add(place);
        shape();
    }

    private NativeDetails details(String key, String summary, java.util.function.Supplier<List<FormEntry>> entries) {
        var inside = new Div();
        inside.addClassName("form-inside");
        var details = new NativeDetails(summary, inside);
        details.addToggleListener(event -> {
            if (!event.isOpened()) {
                open.remove(key);
                return;
            }
            open.add(key);
            fill(inside, entries.get());
        });
        if (open.contains(key)) {
            fill(inside, entries.get());
            details.setOpen(true);
        }
        return details;
    }

    private void fill(Div inside, List<FormEntry> entries) {
        if (inside.getComponentCount() == 0) {
            entries.forEach(entry -> inside.add(fields.of(entry)));
        }
    }

    @Override
    public void put(String pointer, JsonNode value) {
        YamlParts.put(source, pointer, value).ifPresent(this::changed);
    }

    @Override
    public void remove(String pointer) {
        YamlParts.remove(source, pointer).ifPresent(this::changed);
    }

    @Override
    public void shape() {
        show(source);
    }

    private void changed(String text) {
        source = text;
        changed.accept(text);
    }
}
