package se.anda.feedback.ui.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.anda.feedback.Feedback;

/** A feedback as a tagged PDF (PDF/UA) with its chart as a vector picture. What was said is in the file and in no log. */
public final class FeedbackPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    private FeedbackPdf() {}

    /**
     * @param scenario its title
     * @throws IOException when {@code out} takes no more
     */
    public static void write(Feedback feedback, String scenario, String roleName, Words words, OutputStream out)
            throws IOException {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(TimelineDrawing.TYPE, new TimelineDrawing(feedback.timeline()));
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useObjectDrawerFactory(drawers);
        for (var weight : new int[] {400, 700}) {
            builder.useFont(FeedbackPdf::font, "Liberation", weight, FontStyle.NORMAL, true);
        }
        builder.withProducer("Anda");
        builder.withW3cDocument(new FeedbackPages(feedback, scenario, roleName, words).document(), null);
        builder.toStream(out);
        builder.run();
    }

    static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
