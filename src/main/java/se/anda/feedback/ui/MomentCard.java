package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import se.anda.feedback.DecisiveMoment;
import se.anda.practice.ui.SpokenLine;

/** A reply that moved the role more than most: what was said, what it did, another way, and a way back to it. */
final class MomentCard extends Article {

    MomentCard(DecisiveMoment moment, String roleName, Runnable tryAgain) {
        addClassNames("card", "moment", moment.helped() ? "helped" : "hindered");
        var sign = new Span(getTranslation(moment.helped() ? "moment.helped" : "moment.hindered"));
        sign.addClassName("moment-sign");
        var moves = new Paragraph(moment.moves().stream()
                .map(move -> getTranslation(
                        "moment.move", getTranslation("dimension." + move.dimension()), move.from(), move.to()))
                .collect(Collectors.joining(" · ")));
        moves.addClassNames("muted", "small");
        add(new H3(getTranslation("moment.title", moment.number())), sign);
        add(line(roleName, moment.before()), own(moment.volley()), line(roleName, moment.after()), moves);
        add(new Paragraph(moment.why()));
        var alternative = moment.alternative();
        if (alternative != null) {
            add(new QuotedLine(getTranslation("moment.alternative"), alternative));
        }
        var again = new NativeButton(getTranslation("moment.again"), _ -> tryAgain.run());
        again.addClassName("button");
        again.setAriaLabel(getTranslation("talk.rewind.which", moment.number()));
        add(again);
    }

    private static Div line(String who, String text) {
        var name = new Span(who);
        name.addClassName("who");
        var line = new Div(name, new SpokenLine(text));
        line.addClassName("moment-line");
        return line;
    }

    private Div own(String text) {
        var name = new Span(getTranslation("talk.you"));
        name.addClassName("who");
        var said = new Paragraph(text.isBlank() ? getTranslation("talk.silence.said") : text);
        said.addClassName("said");
        var line = new Div(name, said);
        line.addClassNames("moment-line", "own");
        return line;
    }
}
