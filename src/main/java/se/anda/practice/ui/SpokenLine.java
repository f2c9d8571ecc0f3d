package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * What a role says: a paragraph for each beat, stage directions set apart. Made of texts, so markup in a line stays
 * text. A line that is still coming may end amid a direction.
 */
public final class SpokenLine extends Div {

    public SpokenLine(String line) {
        addClassName("spoken");
        show(line);
    }

    void show(String line) {
        removeAll();
        line.lines().filter(beat -> !beat.isBlank()).map(SpokenLine::beat).forEach(this::add);
    }

    private static Paragraph beat(String beat) {
        var paragraph = new Paragraph();
        var pieces = beat.split("\\*", -1);
        for (var index = 0; index < pieces.length; index++) {
            if (pieces[index].isBlank()) {
                continue;
            }
            if (index % 2 == 0) {
                paragraph.add(new Span(pieces[index]));
            } else {
                var direction = new Emphasis(pieces[index]);
                direction.addClassName("direction");
                paragraph.add(direction);
            }
        }
        return paragraph;
    }
}
