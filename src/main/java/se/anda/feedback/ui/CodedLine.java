package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.feedback.TranscriptLine;

/** A line of the trainee: each utterance with its code, its markers and the deciding words underlined. */
final class CodedLine extends Div {

    CodedLine(TranscriptLine.TraineeLine line) {
        addClassName("coded-line");
        var who = new Span(getTranslation("talk.you"));
        who.addClassName("who");
        add(who);
        if (line.parts().isEmpty()) {
            var silence = new Emphasis(getTranslation("talk.silence.said"));
            silence.addClassName("direction");
            add(new Paragraph(silence));
        }
        line.parts().forEach(part -> add(utterance(line.text(), part)));
    }

    private Div utterance(String volley, TranscriptLine.Part part) {
        var coded = part.coded();
        var code = new Span(getTranslation("code." + coded.code()));
        code.addClassNames("tag", "code", "family-" + coded.code().family());
        code.setTitle(coded.code().name());
        var labels = new Div(code);
        labels.addClassName("labels");
        coded.markers().forEach(marker -> labels.add(marker(marker)));
        var percent = Math.round(coded.confidence() * 100);
        var sure = new Span(getTranslation(part.unsure() ? "feedback.unsure" : "feedback.confidence", percent));
        sure.addClassNames("muted", "small");
        labels.add(sure);
        var block = new Div(said(volley, coded), labels);
        block.addClassName("utterance");
        return block;
    }

    private Span marker(Marker marker) {
        var tag = new Span(getTranslation("marker." + marker));
        tag.addClassNames("tag", "marker", "sign-" + marker.sign());
        return tag;
    }

    private static Paragraph said(String volley, CodedUtterance utterance) {
        var paragraph = new Paragraph();
        paragraph.addClassName("said");
        var at = utterance.span().start();
        var spans = utterance.evidence().stream()
                .sorted(Comparator.comparingInt(span -> span.start()))
                .toList();
        for (var span : spans) {
            if (span.start() >= at && span.end() <= utterance.span().end()) {
                var deciding = new Span(span.of(volley));
                deciding.addClassName("evidence");
                paragraph.add(new Span(volley.substring(at, span.start())), deciding);
                at = span.end();
            }
        }
        paragraph.add(new Span(volley.substring(at, utterance.span().end())));
        return paragraph;
    }
}
