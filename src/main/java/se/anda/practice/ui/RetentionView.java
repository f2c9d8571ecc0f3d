package se.anda.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.OptionalInt;
import se.anda.practice.Retention;
import se.anda.ui.AdminNav;
import se.anda.ui.Confirmation;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** How long talks are kept: the days, how many talks that would erase now, and then whether to. */
@Route(value = "administration/gallring", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class RetentionView extends Page {

    private final Retention retention;
    private final TextField days = new TextField(getTranslation("retention.days"));
    private final Paragraph now = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Div decide = new Div();

    RetentionView(Retention retention) {
        this.retention = retention;
        addClassName("narrow");
        now.addClassName("strong");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        days.setHelperText(getTranslation("retention.days.help"));
        retention.days().ifPresent(kept -> days.setValue(Integer.toString(kept)));
        days.addValueChangeListener(_ -> decide.removeAll());
        var count = new Button(getTranslation("retention.count"), _ -> count());
        count.addClassName("primary");
        var form = new Div(days, count, told, decide);
        form.addClassName("form");
        add(heading(getTranslation("retention.title")), new AdminNav("gallring"));
        add(text("retention.text"), now, form);
        show();
    }

    private void show() {
        decide.removeAll();
        var kept = retention.days();
        now.setText(
                kept.isPresent()
                        ? getTranslation("retention.now", kept.getAsInt())
                        : getTranslation("retention.now-ever"));
        if (kept.isPresent()) {
            var forEver = new Button(getTranslation("retention.for-ever"), _ -> {
                retention.keepForEver();
                days.clear();
                tell(getTranslation("retention.saved"), false);
                show();
            });
            decide.add(forEver);
        }
    }

    private void count() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            tell(getTranslation("retention.range", Retention.MIN_DAYS, Retention.MAX_DAYS), true);
            return;
        }
        var kept = wanted.getAsInt();
        var hit = retention.wouldErase(kept);
        tell(getTranslation("retention.would", kept, hit), false);
        decide.removeAll();
        decide.add(new Confirmation(
                getTranslation("retention.set", kept),
                getTranslation("retention.set.about", kept, hit),
                getTranslation("retention.set.yes", kept),
                () -> {
                    retention.keepFor(kept);
                    tell(getTranslation("retention.saved"), false);
                    show();
                }));
    }

    private OptionalInt wanted() {
        try {
            var typed = Integer.parseInt(days.getValue().strip());
            return typed >= Retention.MIN_DAYS && typed <= Retention.MAX_DAYS
                    ? OptionalInt.of(typed)
                    : OptionalInt.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }

    private void tell(String words, boolean failed) {
        told.setClassName("failed", failed);
        told.setText(words);
    }
}
