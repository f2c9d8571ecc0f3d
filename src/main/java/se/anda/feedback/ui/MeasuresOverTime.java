package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.util.Locale;
import se.anda.feedback.AttemptFigures;
import se.anda.feedback.Progress;
import se.anda.feedback.ProgressMeasure;
import se.anda.ui.Languages;
import se.anda.ui.ProgressChart;

/** A small picture for each measure that has a value. */
final class MeasuresOverTime extends Div {

    private final ZoneId zone;

    MeasuresOverTime(Progress progress, ZoneId zone) {
        this.zone = zone;
        addClassName("measures-over-time");
        for (var measure : ProgressMeasure.values()) {
            if (progress.attempts().stream().anyMatch(attempt -> attempt.values().containsKey(measure))) {
                add(panel(progress, measure));
            }
        }
        var legend = new Paragraph(getTranslation("progress.legend"));
        legend.addClassNames("muted", "small", "legend");
        add(legend);
    }

    /** With one decimal at the most. */
    static String number(double value, Locale locale) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    private Div panel(Progress progress, ProgressMeasure measure) {
        var name = getTranslation("progress.measure." + measure);
        var points = progress.attempts().stream()
                .filter(attempt -> attempt.values().containsKey(measure))
                .map(attempt -> point(attempt, measure))
                .toList();
        var weeks = progress.weeks(measure, zone).stream()
                .map(week -> new ProgressChart.Week(
                        week.monday().toString(), week.low(), week.middle(), week.high()))
                .toList();
        var panel = new Div(
                new H3(name),
                new ProgressChart(
                        getTranslation("progress.chart.label", name, points.size()),
                        points,
                        weeks,
                        measure.fair(),
                        getTranslation("progress.fair"),
                        measure.most()));
        panel.addClassName("measure");
        return panel;
    }

    private ProgressChart.Point point(AttemptFigures attempt, ProgressMeasure measure) {
        var value = attempt.values().get(measure);
        return new ProgressChart.Point(
                attempt.at().toString(),
                value,
                attempt.isRetry(),
                attempt.scenario().in(Languages.shown()) + ", "
                        + getTranslation(attempt.isRetry() ? "progress.retry" : "progress.first", attempt.number()) + ": "
                        + number(value, getLocale()));
    }
}
