package se.anda.feedback.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import se.anda.feedback.NextStep;

/** The one thing to practise next, with a line to borrow; it can be taken along to a real talk. */
final class NextStepCard extends Section {

    private final Paragraph told = new Paragraph();

    /**
     * @param taken whether it is already taken along
     * @param take is told when it is taken along, and when that is taken back
     */
    NextStepCard(NextStep next, boolean taken, Consumer<Boolean> take) {
        addClassName("next-step");
        var eyebrow = new Paragraph(getTranslation("feedback.next"));
        eyebrow.addClassName("eyebrow");
        add(eyebrow, new H2(next.title()), new Paragraph(next.text()));
        var example = next.example();
        if (example != null) {
            add(new QuotedLine(getTranslation("feedback.next.example"), example));
        }
        var along = new NativeButton(getTranslation("feedback.next.along"));
        along.addClassName("chip-button");
        along.addClickListener(_ -> {
            var now = !Boolean.parseBoolean(along.getElement().getAttribute("aria-pressed"));
            show(along, now);
            take.accept(now);
        });
        told.addClassNames("small", "muted");
        told.getElement().setAttribute("role", "status");
        show(along, taken);
        add(along, told);
    }

    private void show(NativeButton along, boolean taken) {
        along.getElement().setAttribute("aria-pressed", Boolean.toString(taken));
        told.setText(taken ? getTranslation("feedback.next.taken") : "");
    }
}
