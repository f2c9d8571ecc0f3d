package se.anda.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.Feedback;
import se.anda.feedback.TranscriptLine.TraineeLine;
import se.anda.model.SecondRaterService;
import se.anda.model.rater.RaterAgreement;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.SecondRating;
import se.anda.rubric.GlobalRating;
import se.anda.ui.DataTable;

/**
 * A language model's reading of the talk beside the program's own: asked for by the trainee, who is told where the talk goes;
 * where the two agree, and each place where they do not.
 */
final class SecondRaterPanel extends Section {

    private final DecimalFormat number = new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(getLocale()));
    private final SecondRaterService raters;
    private final UUID trainee;
    private final Feedback words;
    private final Paragraph told = new Paragraph();

    SecondRaterPanel(SecondRaterService raters, UUID trainee, Feedback words) {
        this.raters = raters;
        this.trainee = trainee;
        this.words = words;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("rater.title")));
        raters.find(trainee, words.practice(), words.attempt()).ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        raters.destination().ifPresent(host -> {
            var ask = new Button(getTranslation("rater.ask"));
            ask.addClickListener(_ -> ask(ask));
            ask.setEnabled(!raters.isRunning(words.practice()));
            add(new Paragraph(getTranslation("rater.offer", host)), ask, told);
        });
    }

    private void ask(Button ask) {
        var ui = UI.getCurrent();
        ask.setEnabled(false);
        told.removeClassName("failed");
        told.setText(getTranslation("rater.running"));
        raters.rate(trainee, words.practice(), words.attempt())
                .subscribe(_ -> ui.access(this::show), failure -> ui.access(() -> failed(failure, ask)));
    }

    private void failed(Throwable failure, Button ask) {
        var reason = failure instanceof RaterFailedException known ? known.reason() : "failed";
        told.addClassName("failed");
        told.setText(getTranslation("model.failed", getTranslation("fallback." + reason)));
        ask.setEnabled(true);
    }

    private void show(SecondRating rating) {
        var agreement = RaterAgreement.of(rating.units());
        var same = rating.units().stream().filter(unit -> !unit.differs()).count();
        add(new Paragraph(getTranslation("rater.agreement", same, rating.units().size(), format(agreement.kappa()))));
        var by = new Paragraph(getTranslation("rater.by", rating.model(), rating.prompt(), rating.tokens()));
        by.addClassNames("muted", "small");
        add(globals(rating), differences(rating), by);
    }

    private String format(double value) {
        return Double.isNaN(value) ? "–" : number.format(value);
    }

    private DataTable globals(SecondRating rating) {
        var table = new DataTable(getTranslation("rater.globals"), List.of(
                getTranslation("rater.scale"), getTranslation("rater.first"), getTranslation("rater.second")));
        var own = words.scorecard().globals();
        rating.globals().forEach((scale, value) -> {
            var estimate = switch (scale) {
                case CULTIVATING_CHANGE_TALK -> own.cultivatingChangeTalk();
                case SOFTENING_SUSTAIN_TALK -> own.softeningSustainTalk();
                case PARTNERSHIP -> own.partnership();
                case EMPATHY -> own.empathy();
            };
            table.row(getTranslation("rater.scale." + scale), List.of(value(estimate), Integer.toString(value)));
        });
        return table;
    }

    private String value(@Nullable GlobalRating rating) {
        return rating == null ? "–" : number.format(rating.value());
    }

    private DataTable differences(SecondRating rating) {
        var table = new DataTable(getTranslation("rater.differences"), List.of(
                getTranslation("rater.line"), getTranslation("rater.first"), getTranslation("rater.second")));
        rating.units().stream().filter(SecondRating.Unit::differs).forEach(unit -> table.row(
                getTranslation("rater.said", unit.turn(), text(unit)),
                List.of(getTranslation("code." + unit.first()), getTranslation("code." + unit.second()))));
        return table;
    }

    private String text(SecondRating.Unit unit) {
        return words.transcript().stream()
                .filter(line -> line instanceof TraineeLine)
                .map(TraineeLine.class::cast)
                .skip(unit.turn() - 1L)
                .findFirst()
                .map(line -> line.parts().get(unit.index()).coded().text())
                .orElse("");
    }
}
