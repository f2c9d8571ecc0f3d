package se.anda.feedback.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.anda.feedback.NextStep;

/** The one thing to practise next, with a line to borrow. */
final class NextStepCard extends Section {

    NextStepCard(NextStep next) {
        addClassName("next-step");
        var eyebrow = new Paragraph(getTranslation("feedback.next"));
        eyebrow.addClassName("eyebrow");
        add(eyebrow, new H2(next.title()), new Paragraph(next.text()));
        var example = next.example();
        if (example != null) {
            add(new QuotedLine(getTranslation("feedback.next.example"), example));
        }
    }
}
