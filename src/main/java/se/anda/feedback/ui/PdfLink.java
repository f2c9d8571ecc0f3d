package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import se.anda.coding.Language;
import se.anda.feedback.Feedback;
import se.anda.feedback.ui.pdf.FeedbackPdf;
import se.anda.model.rater.SecondRating;
import se.anda.scenario.Scenario;

/** Gives the feedback as a PDF, as it is at that moment. */
final class PdfLink extends Anchor {

    PdfLink(Scenario scenario, Language language, Supplier<Feedback> feedback, Supplier<Optional<SecondRating>> second) {
        var locale = language.locale();
        var title = scenario.title().in(language);
        setText(getTranslation("print.open"));
        addClassName("button");
        setHref((DownloadHandler) event -> {
            var shown = feedback.get();
            event.setFileName(fileName(getTranslation(locale, "print.file"), title, shown.attempt(), locale));
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "no-store");
            FeedbackPdf.write(
                    shown,
                    second.get().orElse(null),
                    title,
                    scenario.persona().name(),
                    (key, parameters) -> getTranslation(locale, key, parameters),
                    event.getOutputStream());
        });
    }

    private static String fileName(String word, String title, int attempt, Locale locale) {
        return (word + "-" + title.toLowerCase(locale) + "-" + attempt).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
    }
}
