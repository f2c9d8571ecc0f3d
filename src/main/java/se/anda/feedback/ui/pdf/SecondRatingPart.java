package se.anda.feedback.ui.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.Feedback;
import se.anda.feedback.TranscriptLine.TraineeLine;
import se.anda.model.rater.RaterAgreement;
import se.anda.model.rater.SecondRating;
import se.anda.ui.pdf.Markup;
import se.anda.ui.pdf.Words;

/** The second rater's reading beside the program's own, on paper. */
final class SecondRatingPart {

    private final Markup page;
    private final Words words;

    SecondRatingPart(Markup page, Words words) {
        this.page = page;
        this.words = words;
    }

    void add(Feedback feedback, SecondRating second) {
        var number = new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(feedback.language().locale()));
        page.text(page.body(), "h2", words.of("rater.title"));
        var kappa = RaterAgreement.of(second.units()).kappa();
        var same = second.units().stream().filter(unit -> !unit.differs()).count();
        page.text(page.body(), "p", words.of(
                "rater.agreement", same, second.units().size(), Double.isNaN(kappa) ? "–" : number.format(kappa)));
        page.text(page.body(), "h3", words.of("rater.globals"));
        page.table(
                page.body(),
                List.of(words.of("rater.scale"), words.of("rater.first"), words.of("rater.second")),
                second.globals().entrySet().stream()
                        .map(entry -> List.of(
                                words.of("rater.scale." + entry.getKey()),
                                own(second.ownGlobals().get(entry.getKey()), number),
                                entry.getValue().toString()))
                        .toList());
        var apart = second.units().stream().filter(SecondRating.Unit::differs).toList();
        if (!apart.isEmpty()) {
            page.text(page.body(), "h3", words.of("rater.differences"));
            page.table(
                    page.body(),
                    List.of(words.of("rater.line"), words.of("rater.first"), words.of("rater.second")),
                    apart.stream()
                            .map(unit -> List.of(
                                    words.of("rater.said", unit.turn(), text(feedback, unit)),
                                    words.of("code." + unit.first()),
                                    words.of("code." + unit.second())))
                            .toList());
        }
        page.text(page.body(), "p", words.of("rater.by", second.model(), second.prompt(), second.tokens()), "muted");
    }

    private static String own(@Nullable Double value, DecimalFormat number) {
        return value == null ? "–" : number.format(value);
    }

    private static String text(Feedback feedback, SecondRating.Unit unit) {
        return feedback.transcript().stream()
                .filter(line -> line instanceof TraineeLine)
                .map(TraineeLine.class::cast)
                .skip(unit.turn() - 1L)
                .findFirst()
                .map(line -> line.parts().get(unit.index()).coded().text())
                .orElse("");
    }
}
