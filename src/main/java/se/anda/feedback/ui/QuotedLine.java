package se.anda.feedback.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A line told again, with a word on what it is. */
@Tag("blockquote")
final class QuotedLine extends HtmlContainer {

    QuotedLine(String label, String line) {
        var what = new Span(label + " ");
        what.addClassName("label");
        add(what, new Span("”" + line + "”"));
    }
}
