package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import se.anda.dialogue.Hint;
import se.anda.dialogue.Step;
import se.anda.scenario.Scenario;

/** A pause to think in, with something to turn over. The clock stands. */
final class Pause extends Div {

    Pause(Scenario scenario, Step step, Runnable goOn) {
        addClassNames("note", "pause");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("pause.title"));
        var name = scenario.persona().name().split(" ", 2)[0];
        var hint = new Paragraph(getTranslation("hint." + Hint.fitting(scenario, step), name));
        hint.addClassName("hint");
        var clock = new Paragraph(getTranslation("pause.clock"));
        clock.addClassNames("muted", "small");
        var back = new NativeButton(getTranslation("pause.go-on"), _ -> goOn.run());
        back.addClassName("button");
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus({preventScroll: true})");
        add(new H2(getTranslation("pause.title")), hint, clock, back);
    }
}
