package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import se.anda.feedback.OwnRating;
import se.anda.feedback.OwnScale;
import se.anda.rubric.GlobalRatings;

/** What the trainee saw in the attempt, with the estimate beside it: a difference is something to be curious about. */
final class OwnViewBeside extends Div {

    private final DecimalFormat number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(getLocale()));

    OwnViewBeside(OwnRating rating, GlobalRatings estimate) {
        addClassName("own-view");
        var well = rating.wentWell();
        if (well != null) {
            var quote = new Paragraph(well);
            quote.addClassName("quote");
            add(new Paragraph(getTranslation("beside.well")), quote);
        }
        var list = new UnorderedList();
        list.addClassName("beside");
        var beside = rating.beside(estimate);
        beside.forEach(one -> list.add(row(one)));
        if (!beside.isEmpty()) {
            add(list);
        }
        if (beside.stream().anyMatch(one -> one.view() == OwnRating.View.NO_ESTIMATE)) {
            add(new Paragraph(getTranslation("beside.no-estimate")));
        }
    }

    private ListItem row(OwnRating.Beside beside) {
        var name = new Span(getTranslation("own-scale." + beside.scale()));
        name.addClassName("strong");
        var item = new ListItem(name, bar("beside.own", beside.own(), "own"));
        var estimate = beside.estimate();
        if (estimate != null) {
            item.add(bar("beside.estimate", estimate, "estimate"), new Paragraph(getTranslation("beside." + beside.view())));
        }
        return item;
    }

    /** A meter with its words: the picture adds nothing that the words do not tell. */
    private Div bar(String key, double value, String kind) {
        var words = new Span(getTranslation(key, number.format(value)));
        var meter = new Span();
        meter.getElement().setAttribute("aria-hidden", "true");
        meter.addClassNames("bar", kind);
        meter.getStyle().set("--share", Double.toString((value - OwnScale.LOWEST) / (OwnScale.HIGHEST - OwnScale.LOWEST)));
        var row = new Div(words, meter);
        row.addClassName("bar-row");
        return row;
    }
}
