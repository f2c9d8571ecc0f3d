package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.anda.practice.Turn;

/**
 * The lines of a talk. A line that is being spoken grows before the eye; whoever listens gets it whole, once, from a
 * live region of its own.
 */
final class Conversation extends Div {

    private final OrderedList lines = new OrderedList();
    private final Span spokenAloud = new Span();
    private final String roleName;
    private final Predicate<Turn> rewindable;
    private final Consumer<Turn> rewind;
    private final StringBuilder speaking = new StringBuilder();
    private SpokenLine growing = new SpokenLine("");

    /**
     * @param rewindable whether one may go back to before what was said in a turn
     * @param rewind goes back to before what was said in a turn
     */
    Conversation(String roleName, Predicate<Turn> rewindable, Consumer<Turn> rewind) {
        this.roleName = roleName;
        this.rewindable = rewindable;
        this.rewind = rewind;
        lines.addClassName("lines");
        lines.getElement().setAttribute("aria-label", getTranslation("talk.lines"));
        spokenAloud.addClassName("only-heard");
        spokenAloud.getElement().setAttribute("aria-live", "polite");
        addClassName("conversation");
        add(lines, spokenAloud);
    }

    void show(List<Turn> turns) {
        lines.removeAll();
        spokenAloud.setText("");
        for (var turn : turns) {
            var volley = turn.volley();
            if (volley != null) {
                lines.add(own(turn, volley));
            }
            lines.add(Bubble.role(roleName, new SpokenLine(turn.line())));
        }
        scrollToEnd();
    }

    private Bubble own(Turn turn, String volley) {
        var bubble = Bubble.trainee(volley);
        return rewindable.test(turn) ? bubble.rewinding(turn.number(), () -> rewind.accept(turn)) : bubble;
    }

    /** What the trainee said is kept; the role is about to answer. */
    void said(String volley) {
        speaking.setLength(0);
        growing = new SpokenLine("");
        growing.addClassName("waiting");
        lines.add(Bubble.trainee(volley));
        var answer = Bubble.role(roleName, growing);
        answer.getElement().setAttribute("aria-hidden", "true");
        lines.add(answer);
        scrollToEnd();
    }

    /** More of the role's line. */
    void speak(String piece) {
        speaking.append(piece);
        growing.removeClassName("waiting");
        growing.show(speaking.toString());
        scrollToEnd();
    }

    /** The line is whole: both bubbles of the turn are shown for good, and the line is read out. */
    void spoken(Turn turn) {
        var count = lines.getComponentCount();
        lines.remove(lines.getComponentAt(count - 1), lines.getComponentAt(count - 2));
        var volley = turn.volley();
        lines.add(own(turn, volley == null ? "" : volley));
        lines.add(Bubble.role(roleName, new SpokenLine(turn.line())));
        spokenAloud.setText(roleName + ": " + turn.line().replace("*", "").replace('\n', ' '));
        scrollToEnd();
    }

    private void scrollToEnd() {
        lines.getElement().executeJs("requestAnimationFrame(() => window.scrollTo({top: document.body.scrollHeight}))");
    }
}
