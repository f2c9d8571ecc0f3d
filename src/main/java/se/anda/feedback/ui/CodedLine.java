package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.feedback.Disputes;
import se.anda.feedback.TranscriptLine;

/** A line of the trainee: each utterance with its code, its markers and the deciding words underlined. */
final class CodedLine extends Div {

    private final @Nullable BiConsumer<Disputes.Place, Boolean> dispute;

    /** @param dispute is told what the trainee disputes and takes back; null: to read only */
    CodedLine(TranscriptLine.TraineeLine line, @Nullable BiConsumer<Disputes.Place, Boolean> dispute) {
        this.dispute = dispute;
        addClassName("coded-line");
        var who = new Span(getTranslation("talk.you"));
        who.addClassName("who");
        add(who);
        if (line.parts().isEmpty()) {
            var silence = new Emphasis(getTranslation("talk.silence.said"));
            silence.addClassName("direction");
            add(new Paragraph(silence));
        }
        for (var at = 0; at < line.parts().size(); at++) {
            add(utterance(line.text(), line.parts().get(at), new Disputes.Place(line.turn(), at)));
        }
    }

    private Div utterance(String volley, TranscriptLine.Part part, Disputes.Place place) {
        var coded = part.coded();
        var code = new Span(getTranslation("code." + coded.code()));
        code.addClassNames("tag", "code", "family-" + coded.code().family());
        code.setTitle(coded.code().name());
        var labels = new Div(code);
        labels.addClassName("labels");
        coded.markers().forEach(marker -> labels.add(marker(marker)));
        var sure = new Span(confidence(part));
        sure.addClassNames("muted", "small");
        labels.add(sure);
        if (dispute != null) {
            labels.add(meantOtherwise(part, place, dispute));
        }
        var block = new Div(said(volley, coded), labels);
        block.addClassName("utterance");
        return block;
    }

    private String confidence(TranscriptLine.Part part) {
        var percent = Math.round(part.coded().confidence() * 100);
        var next = part.runnerUp();
        return !part.unsure()
                ? getTranslation("feedback.confidence", percent)
                : next == null
                        ? getTranslation("feedback.unsure", percent)
                        : getTranslation("feedback.unsure.next", percent, getTranslation("code." + next));
    }

    /** Pressed: the code stands, and what it decides is told as a range. */
    private NativeButton meantOtherwise(
            TranscriptLine.Part part, Disputes.Place place, BiConsumer<Disputes.Place, Boolean> told) {
        var button = new NativeButton(getTranslation("feedback.dispute"));
        button.addClassNames("quiet-button", "small", "dispute");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(part.disputed()));
        button.addClickListener(_ -> {
            var disputed = !Boolean.parseBoolean(button.getElement().getAttribute("aria-pressed"));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(disputed));
            told.accept(place, disputed);
        });
        return button;
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
