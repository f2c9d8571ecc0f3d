package se.anda.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.anda.authoring.FormFields;
import se.anda.authoring.FormFields.Field;
import se.anda.authoring.FormFields.Group;
import se.anda.content.YamlText;

/**
 * The text's plain values as fields. A change is made in the text at its place, and all else there, notes too, stays. The
 * fields of a group are made when it is opened: a scenario may have hundreds.
 */
final class FormFace extends Composite<Div> {

    private final Consumer<String> changed;
    private String source = "";

    /** @param changed takes the text with a field's new value in it */
    FormFace(Consumer<String> changed) {
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
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("form.lead")));
        var groups = FormFields.of(text);
        if (groups.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("form.unreadable")));
        }
        groups.forEach(group -> getContent().add(group(group)));
    }

    private NativeDetails group(Group group) {
        var name = getTranslation("form.part." + group.name());
        var fields = new Div();
        var details = new NativeDetails(group.id().isEmpty() ? name : name + ": " + group.id(), fields);
        details.addToggleListener(event -> {
            if (event.isOpened() && fields.getComponentCount() == 0) {
                group.fields().forEach(field -> fields.add(field(field)));
            }
        });
        return details;
    }

    private Component field(Field field) {
        var label = getTranslation("form.field." + field.name());
        if (field.isNumber()) {
            var number = new IntegerField(label);
            number.setStepButtonsVisible(true);
            number.setValue(Integer.valueOf(field.value()));
            number.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    put(field.pointer(), change.getValue().toString());
                }
            });
            return number;
        }
        var text = new TextArea(label);
        text.setValue(field.value());
        text.addValueChangeListener(change -> put(field.pointer(), change.getValue()));
        return text;
    }

    private void put(String pointer, String value) {
        YamlText.replace(source, pointer, value).ifPresent(text -> {
            source = text;
            changed.accept(text);
        });
    }
}
