package se.anda.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.anda.practice.Attempt;
import se.anda.practice.ui.SpokenLine;

/** Every line of an attempt: the role's with what it says of the goal, the trainee's with codes and markers. */
final class Transcript extends OrderedList {

    Transcript(Attempt attempt, String roleName) {
        addClassName("transcript");
        for (var turn : attempt.turns()) {
            var coded = turn.coded();
            if (coded != null) {
                add(new ListItem(new CodedLine(coded, turn.number())));
            }
            var who = new Span(roleName);
            who.addClassName("who");
            var talk = new Span(getTranslation("talk-code." + turn.step().talk().code()));
            talk.addClassNames("tag", "talk-" + turn.step().talk().code());
            var line = new ListItem(who, new SpokenLine(turn.line()), talk);
            line.addClassName("role");
            add(line);
        }
    }
}
