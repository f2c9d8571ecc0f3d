package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import se.anda.practice.Attempt;

/** The attempts of a talk, one button each; hidden as long as there is but one. */
final class AttemptsBar extends Div {

    private final Consumer<Attempt> look;

    AttemptsBar(Consumer<Attempt> look) {
        this.look = look;
        addClassName("attempts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("talk.attempts"));
    }

    /** @param shown number of the attempt on the page */
    void show(List<Attempt> attempts, int shown) {
        removeAll();
        setVisible(attempts.size() > 1);
        var label = new Span(getTranslation("talk.attempts"));
        label.addClassName("muted");
        add(label);
        for (var attempt : attempts) {
            var last = attempt == attempts.getLast();
            var words = getTranslation(last ? "talk.attempt.now" : "talk.attempt", attempt.number(), attempt.replies());
            var button = new NativeButton(words, _ -> look.accept(attempt));
            button.addClassName("chip-button");
            button.getElement().setAttribute("aria-pressed", String.valueOf(attempt.number() == shown));
            add(button);
        }
    }
}
