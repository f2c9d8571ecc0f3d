package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;

/** What the trainee said in one reply: each utterance with its code, its markers and the deciding words underlined. */
final class CodedLine extends Div {

    CodedLine(CodedVolley volley, int number) {
        addClassNames("coded-line");
        var who = new Span(getTranslation("feedback.you", number));
        who.addClassName("who");
        add(who);
        if (volley.isSilence()) {
            var silence = new Emphasis(getTranslation("talk.silence.said"));
            silence.addClassName("direction");
            add(new Paragraph(silence));
        }
        volley.utterances().forEach(utterance -> add(utterance(volley.text(), utterance)));
    }

    private Div utterance(String volley, CodedUtterance utterance) {
        var code = new Span(getTranslation("code." + utterance.code()));
        code.addClassNames("tag", "code", "family-" + utterance.code().family());
        code.getElement().setAttribute("title", utterance.code().name());
        var labels = new Div(code);
        labels.addClassName("labels");
        for (var marker : utterance.markers()) {
            labels.add(marker(marker));
        }
        var sure = new Span(getTranslation("feedback.confidence", Math.round(utterance.confidence() * 100)));
        sure.addClassNames("muted", "small");
        labels.add(sure);
        var block = new Div(said(volley, utterance), labels);
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
            if (span.start() < at || span.end() > utterance.span().end()) {
                continue;
            }
            paragraph.add(new Span(volley.substring(at, span.start())));
            var deciding = new Span(span.of(volley));
            deciding.addClassName("evidence");
            paragraph.add(deciding);
            at = span.end();
        }
        paragraph.add(new Span(volley.substring(at, utterance.span().end())));
        return paragraph;
    }
}
