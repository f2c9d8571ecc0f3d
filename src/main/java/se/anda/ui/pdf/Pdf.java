package se.anda.ui.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
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
import org.w3c.dom.Document;
import se.anda.content.Resources;

/** Markup as a tagged PDF (PDF/UA). What stands in it is in the file and in no log. */
public final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    private Pdf() {}

    /** The look of all the app's papers. */
    public static String style() {
        return Resources.text("/se/anda/ui/print.css");
    }

    /** @throws IOException when {@code out} takes no more */
    public static void write(Document document, OutputStream out) throws IOException {
        write(document, new DefaultObjectDrawerFactory(), out);
    }

    /**
     * @param drawers of the pictures in it
     * @throws IOException when {@code out} takes no more
     */
    public static void write(Document document, FSObjectDrawerFactory drawers, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useObjectDrawerFactory(drawers);
        for (var weight : new int[] {400, 700}) {
            builder.useFont(Pdf::font, "Liberation", weight, FontStyle.NORMAL, true);
        }
        builder.withProducer("Anda");
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        builder.run();
    }

    /** The font of all text, for those who draw with it. */
    public static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
