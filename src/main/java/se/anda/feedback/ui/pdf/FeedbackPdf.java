package se.anda.feedback.ui.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.Feedback;
import se.anda.model.rater.SecondRating;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** A feedback as a PDF with its chart as a vector picture. */
public final class FeedbackPdf {

    private FeedbackPdf() {}

    /**
     * @param second how a second rater saw the talk; null: nobody has
     * @param scenario its title
     * @throws IOException when {@code out} takes no more
     */
    public static void write(
            Feedback feedback,
            @Nullable SecondRating second,
            String scenario,
            String roleName,
            Words words,
            OutputStream out)
            throws IOException {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(TimelineDrawing.TYPE, new TimelineDrawing(feedback.timeline()));
        var document = new FeedbackPages(feedback, second, scenario, roleName, words).document();
        Pdf.write(document, drawers, out);
    }
}
