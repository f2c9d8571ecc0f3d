package se.anda.model.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.anda.model.ModelAdministration;
import se.anda.model.ModelAdministration.Tested;
import se.anda.model.ModelAdministration.Typed;
import se.anda.ui.AdminNav;
import se.anda.ui.Confirmation;
import se.anda.ui.Dropdown;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Where a language model is reached, whether it answers, and what has been used. None is needed. */
@Route(value = "administration/modell", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class ModelView extends Page {

    private final ModelAdministration models;
    private final Dropdown<String> api = new Dropdown<>(getTranslation("model.api"));
    private final TextField address = new TextField(getTranslation("model.address"));
    private final TextField name = new TextField(getTranslation("model.name"));
    private final PasswordField key = new PasswordField(getTranslation("model.key"));
    private final Paragraph now = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Paragraph sample = new Paragraph();
    private final Button test = new Button(getTranslation("model.test"), _ -> test());
    private final Div actions = new Div();

    ModelView(ModelAdministration models) {
        this.models = models;
        addClassName("narrow");
        now.addClassName("strong");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        sample.addClassName("quote");
        sample.setVisible(false);
        api.with("OPENAI", getTranslation("model.api.OPENAI")).with("OLLAMA", getTranslation("model.api.OLLAMA"));
        address.setHelperText(getTranslation("model.address.help"));
        address.setMaxLength(ModelAdministration.MOST_ADDRESS);
        name.setHelperText(getTranslation("model.name.help"));
        name.setMaxLength(ModelAdministration.MOST_NAME);
        key.setMaxLength(ModelAdministration.MOST_KEY);
        key.setRevealButtonVisible(false);
        key.getElement().setAttribute("autocomplete", "off");
        actions.addClassName("links");
        var form = new Div(api, address, name, key, actions, told, sample);
        form.addClassName("form");
        add(heading(getTranslation("model.title")), new AdminNav("modell"), text("model.lead"), now, form);
        add(section("model.use", use()));
        show();
    }

    private Paragraph use() {
        var use = models.use();
        return text("model.use.text", use.usedToday(), use.mostADay(), use.mostATalk());
    }

    private void show() {
        var shown = models.shown();
        key.clear();
        key.setHelperText(getTranslation("model.key.help"));
        now.setText(getTranslation("model.none"));
        shown.ifPresent(one -> {
            api.show(one.api());
            address.setValue(one.baseUrl());
            name.setValue(one.model());
            now.setText(getTranslation(one.fixed() ? "model.fixed" : "model.set", one.model(), one.baseUrl()));
            if (one.hasKey()) {
                key.setHelperText(getTranslation(one.keyReadable() ? "model.key.kept" : "model.key.lost"));
            }
        });
        var fixed = shown.filter(ModelAdministration.Shown::fixed).isPresent();
        address.setReadOnly(fixed);
        name.setReadOnly(fixed);
        key.setVisible(!fixed);
        actions.removeAll();
        actions.add(test);
        if (!fixed) {
            var save = new Button(getTranslation("model.save"), _ -> save());
            save.addClassName("primary");
            actions.add(save);
        }
        if (shown.isPresent() && !fixed) {
            actions.add(new Confirmation(
                    getTranslation("model.remove"),
                    getTranslation("model.remove.about"),
                    getTranslation("model.remove.yes"),
                    this::remove));
        }
    }

    private Typed typed() {
        return new Typed(api.value(), address.getValue(), name.getValue(), key.getValue());
    }

    private void save() {
        sample.setVisible(false);
        models.save(typed()).ifPresentOrElse(flaw -> tell("model.flaw." + flaw, true), () -> {
            show();
            tell("model.saved", false);
        });
    }

    private void remove() {
        models.remove();
        address.clear();
        name.clear();
        show();
        tell("model.removed", false);
    }

    private void test() {
        sample.setVisible(false);
        var typed = typed();
        models.flaw(typed).ifPresent(flaw -> tell("model.flaw." + flaw, true));
        models.test(typed, Languages.shown()).ifPresent(answer -> {
            var ui = UI.getCurrent();
            test.setEnabled(false);
            tell("model.testing", false);
            answer.subscribe(tested -> ui.access(() -> tested(tested)));
        });
    }

    private void tested(Tested tested) {
        test.setEnabled(true);
        switch (tested) {
            case Tested.Answered answered -> {
                tell("model.answered", false, answered.firstMillis(), answered.totalMillis());
                sample.setText(answered.line());
                sample.setVisible(true);
            }
            case Tested.Failed failed -> tell("model.failed", true, getTranslation("fallback." + failed.reason()));
        }
    }

    private void tell(String key, boolean failed, Object... parameters) {
        told.setClassName("failed", failed);
        told.setText(getTranslation(key, parameters));
    }
}
