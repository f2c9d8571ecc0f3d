package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.anda.feedback.RubricTold;

/** A rubric's criteria: level and anchor at a glance, evidence and reasons when opened. */
final class RubricPanel extends Section {

    private static final int HIGHEST = 5;

    RubricPanel(RubricTold rubric) {
        addClassName("rubric");
        var intro = new Paragraph(rubric.intro());
        intro.addClassNames("muted", "small");
        add(new H2(rubric.title()), intro);
        rubric.criteria().forEach(criterion -> add(criterion(criterion)));
    }

    private NativeDetails criterion(RubricTold.CriterionTold criterion) {
        var name = new Span(criterion.name());
        name.addClassName("strong");
        var dots = new Span("●".repeat(criterion.level()) + "○".repeat(HIGHEST - criterion.level()));
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        var range = criterion.range();
        var level = new Span(
                range.isOpen()
                        ? getTranslation("criterion.range", (int) range.low(), (int) range.high(), HIGHEST)
                        : getTranslation("criterion.level", criterion.level(), HIGHEST));
        level.addClassName("muted");
        var summary = new Div(name, dots, level);
        summary.addClassName("criterion-head");
        var body = new Div(
                new Paragraph(criterion.anchor()),
                new Paragraph(criterion.feedback()),
                labelled("criterion.reason", criterion.reason()));
        body.addClassName("criterion-body");
        var higher = criterion.higher();
        if (higher != null) {
            body.add(labelled("criterion.higher", higher.anchor()));
        }
        criterion.evidence().forEach(quote -> body.add(evidence(quote)));
        if (criterion.evidence().isEmpty()) {
            body.add(new Paragraph(getTranslation("criterion.no-evidence")));
        }
        var details = new NativeDetails();
        details.setSummary(summary);
        details.setContent(body);
        details.addClassName("criterion");
        return details;
    }

    private Paragraph labelled(String key, String text) {
        var label = new Span(getTranslation(key) + " ");
        label.addClassName("label");
        return new Paragraph(label, new Span(text));
    }

    private QuotedLine evidence(RubricTold.Quote quote) {
        var line = new QuotedLine(
                getTranslation(quote.speaksFor() ? "criterion.for" : "criterion.against"), quote.text());
        line.addClassName(quote.speaksFor() ? "speaks-for" : "speaks-against");
        return line;
    }
}
