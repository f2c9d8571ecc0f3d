package se.anda.practice.ui;

import com.vaadin.flow.component.html.Span;
import se.anda.scenario.Scenario;

/** The first letter of a persona's name on a ground of her or his role's colour; nothing to a screen reader. */
final class Avatar extends Span {

    Avatar(Scenario scenario) {
        setText(scenario.persona().name().substring(0, 1));
        addClassNames("avatar", scenario.role().tag());
        getElement().setAttribute("aria-hidden", "true");
    }
}
