package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.practice.Turn;

/** What the last reply was, and how the role took it. Beside the talk; can be folded away. */
final class CoachPanel extends Aside {

    private final Div said = new Div();
    private final Div moved = new Div();

    CoachPanel() {
        addClassName("coach");
        getElement().setAttribute("aria-label", getTranslation("coach.title"));
        var details = new NativeDetails(getTranslation("coach.title"));
        details.setOpen(true);
        said.addClassName("coach-said");
        moved.addClassName("coach-moved");
        var estimate = new Paragraph(getTranslation("coach.estimate"));
        estimate.addClassNames("muted", "small");
        details.setContent(new Div(said, moved, estimate));
        add(details);
        details.getElement()
                .executeJs("if (window.matchMedia('(max-width: 56rem)').matches) this.removeAttribute('open')");
    }

    void show(Turn turn) {
        said.removeAll();
        moved.removeAll();
        said.add(new H2(getTranslation("coach.said")));
        var volley = turn.coded();
        if (volley == null) {
            said.add(new Paragraph(getTranslation("coach.nothing-yet")));
        } else if (volley.isSilence()) {
            said.add(new Paragraph(getTranslation("talk.silence.said")));
        } else {
            said.add(utterances(volley));
        }
        moved.add(new H2(getTranslation("coach.moved")), new StateMeters(turn.step().why()));
    }

    private Component utterances(CodedVolley volley) {
        var list = new UnorderedList();
        list.addClassName("coach-utterances");
        volley.utterances().forEach(utterance -> list.add(utterance(utterance)));
        return list;
    }

    private ListItem utterance(CodedUtterance utterance) {
        var quoted = new Emphasis(utterance.text());
        quoted.addClassName("quoted");
        var code = new Span(getTranslation("code." + utterance.code()));
        code.addClassNames("tag", "code", "family-" + utterance.code().family());
        var labels = new Div(code);
        labels.addClassName("labels");
        for (var marker : utterance.markers()) {
            var tag = new Span(getTranslation("marker." + marker));
            tag.addClassNames("tag", "marker", "sign-" + marker.sign());
            labels.add(tag);
        }
        return new ListItem(new Paragraph(quoted), labels);
    }
}
