package se.anda.practice.ui;

import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One line of a talk, with who said it. */
final class Bubble extends ListItem {

    private Bubble(String kind, String who) {
        addClassNames("bubble", kind);
        var name = new Span(who);
        name.addClassName("who");
        add(name);
    }

    static Bubble role(String who, SpokenLine line) {
        var bubble = new Bubble("role", who);
        bubble.add(line);
        return bubble;
    }

    /** @param text blank for silence */
    static Bubble trainee(String text) {
        var bubble = new Bubble("trainee", "");
        bubble.name().setText(bubble.getTranslation("talk.you"));
        if (text.isBlank()) {
            var silence = new Emphasis(bubble.getTranslation("talk.silence.said"));
            silence.addClassName("direction");
            bubble.add(new Paragraph(silence));
        } else {
            var said = new Paragraph(text);
            said.addClassName("said");
            bubble.add(said);
        }
        return bubble;
    }

    /** A button to go back to before this line. */
    Bubble rewinding(int number, Runnable rewind) {
        var again = new NativeButton(getTranslation("talk.rewind"), _ -> rewind.run());
        again.addClassNames("quiet-button", "rewind");
        again.setAriaLabel(getTranslation("talk.rewind.which", number));
        add(again);
        return this;
    }

    private Span name() {
        return (Span) getComponentAt(0);
    }
}
