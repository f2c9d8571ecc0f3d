package se.anda.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.Disputes;
import se.anda.feedback.TranscriptLine;
import se.anda.practice.Wording;
import se.anda.practice.ui.SpokenLine;

/** Every line of an attempt: the role's with what it says of the goal, the trainee's with codes and markers. */
final class Transcript extends OrderedList {

    /** To read only. */
    Transcript(List<TranscriptLine> lines, String roleName) {
        this(lines, roleName, null);
    }

    /** @param dispute is told what the trainee disputes and takes back */
    Transcript(
            List<TranscriptLine> lines, String roleName, @Nullable BiConsumer<Disputes.Place, Boolean> dispute) {
        addClassName("transcript");
        for (var line : lines) {
            switch (line) {
                case TranscriptLine.RoleLine role -> add(role(role, roleName));
                case TranscriptLine.TraineeLine trainee -> add(trainee(trainee, dispute));
            }
        }
    }

    /** The id of the trainee's line in a turn; the opening has none. */
    static String lineId(int turn) {
        return "tur-" + turn;
    }

    private static ListItem trainee(
            TranscriptLine.TraineeLine line, @Nullable BiConsumer<Disputes.Place, Boolean> dispute) {
        var item = new ListItem(new CodedLine(line, dispute));
        if (dispute != null) {
            item.setId(lineId(line.turn()));
        }
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }

    /** Whose words the line is in: the model's, or the author's and why. */
    private Span words(Wording wording) {
        var fallback = wording.fallback();
        var words = new Span(
                fallback == null
                        ? getTranslation("feedback.words.model")
                        : getTranslation("feedback.words.script", getTranslation("fallback." + fallback)));
        words.addClassNames("muted", "small", "wording");
        return words;
    }

    private ListItem role(TranscriptLine.RoleLine line, String roleName) {
        var who = new Span(roleName);
        who.addClassName("who");
        var code = line.talk().code();
        var talk = new Span(getTranslation("talk-code." + code));
        talk.addClassNames("tag", "talk-" + code);
        var item = new ListItem(who, new SpokenLine(line.text()), talk);
        var wording = line.wording();
        if (wording != null) {
            item.add(words(wording));
        }
        item.addClassName("role");
        return item;
    }
}
