package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.feedback.Feedback;
import se.anda.rubric.Range;

/** What was done how often; with enough said also the summary measures beside their thresholds. */
final class Figures extends Div {

    private final DecimalFormat number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(getLocale()));

    Figures(Feedback feedback) {
        addClassName("figures");
        var rated = feedback.basis() == Feedback.Basis.RATED;
        add(new Paragraph(getTranslation(rated ? "figures.rated" : "figures.counts", Feedback.ENOUGH)));
        if (rated) {
            add(measures(feedback), muted("figures.range"));
        }
        var counts = new UnorderedList();
        counts.addClassName("counts");
        var card = feedback.scorecard().counts();
        Arrays.stream(BehaviourCode.values())
                .filter(code -> card.of(code) > 0)
                .forEach(code -> counts.add(row(getTranslation("code." + code), String.valueOf(card.of(code)))));
        add(counts);
    }

    private Paragraph muted(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("muted", "small");
        return words;
    }

    private UnorderedList measures(Feedback feedback) {
        var summary = feedback.scorecard().summary();
        var ranges = feedback.ranges();
        var list = new UnorderedList();
        list.addClassName("measures");
        list.add(
                measure("TECHNICAL", summary.technical(), ranges.technical(), "{0}", "3", "4"),
                measure("RELATIONAL", summary.relational(), ranges.relational(), "{0}", "3,5", "4"),
                measure("PERCENT_COMPLEX", summary.percentComplex(), ranges.percentComplex(), "{0} %", "40 %", "50 %"),
                measure(
                        "REFLECTION_TO_QUESTION",
                        summary.reflectionToQuestion(),
                        ranges.reflectionToQuestion(),
                        "{0}:1",
                        "1:1",
                        "2:1"));
        for (var plain : List.of(
                row(getTranslation("measure.MI_ADHERENT"), String.valueOf(summary.miAdherent())),
                row(getTranslation("measure.MI_NON_ADHERENT"), String.valueOf(summary.miNonAdherent())))) {
            list.add(plain);
        }
        return list;
    }

    private ListItem measure(
            String name, @Nullable Double value, @Nullable Range range, String shape, String fair, String good) {
        var shown = value == null ? getTranslation("measure.none") : shape.replace("{0}", number.format(value));
        if (range != null && range.isOpen()) {
            shown += " " + getTranslation("measure.range", number.format(range.low()), number.format(range.high()));
        }
        var row = row(getTranslation("measure." + name), shown);
        var thresholds = new Span(getTranslation("measure.thresholds", fair, good));
        thresholds.addClassNames("muted", "small");
        row.add(thresholds);
        return row;
    }

    private static ListItem row(String name, String value) {
        var figure = new Span(value);
        figure.addClassName("figure");
        return new ListItem(new Span(name), figure);
    }
}
