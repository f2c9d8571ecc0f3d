package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.model.rater.SecondRating;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.feedback.ui.pdf.FeedbackPdf;
import se.anda.ui.Messages;

/** The feedback on paper: its words, its tags, its chart. */
class PdfTest {

    private static final String ODD = "[CR] <b>Katten</b> & 🌿 \u0007 är ditt.";

    private static PDDocument pdf(String... volleys) throws IOException {
        return Loader.loadPDF(bytes(volleys));
    }

    private static byte[] bytes(String... volleys) throws IOException {
        return bytes(null, volleys);
    }

    private static byte[] bytes(@Nullable SecondRating second, String... volleys) throws IOException {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(volleys));
        var messages = new Messages();
        var out = new ByteArrayOutputStream();
        FeedbackPdf.write(
                feedback,
                second,
                "Tre dagar senare",
                "Mira",
                (key, parameters) -> messages.getTranslation(key, feedback.language().locale(), parameters),
                out);
        return out.toByteArray();
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        var all = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(tags(element));
            }
        }
        return all;
    }

    @Test
    void aSecondReadingStandsBesideTheFirst() throws IOException {
        var unit = new SecondRating.Unit(1, 0, BehaviourCode.SEEK, Set.of(), BehaviourCode.CQ, Set.of());
        var second = new SecondRating(
                List.of(unit), Map.of(Scale.EMPATHY, 4), Map.of(Scale.EMPATHY, 2.5), "prov", "abc", 900);
        try (var pdf = Loader.loadPDF(bytes(second, "[SEEK] Är det säkert att prata nu?"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("En andra bedömare", "De är överens om 0 av 1 yttranden", "Empati 2,5 4")
                    .contains("1. ”Är det säkert att prata nu?” Söka samarbete Sluten fråga");
        }
        try (var pdf = pdf("[SEEK] Är det säkert att prata nu?")) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("En andra bedömare");
        }
    }

    @Test
    void theTalkItsCodesAndTheNextStepAreInTheText() throws IOException {
        try (var pdf = pdf("[SEEK safety-check] Är det säkert att prata nu?", "[PERS] Du borde flytta.")) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Återkoppling på samtalet med Mira")
                    .contains("Är det säkert att prata nu?")
                    .contains("Övertala")
                    .contains("Öva på härnäst")
                    .contains("Det är inte MITI-kodning");
            assertThat(text).as("every letter has its glyph").doesNotContain("#");
        }
    }

    @Test
    void itIsTaggedForAScreenReader() throws IOException {
        try (var pdf = pdf("[OQ] Hur är det?")) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("sv");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Återkoppling på samtalet med Mira: Tre dagar senare");
            var tags = tags(catalogue.getStructureTreeRoot());
            assertThat(tags).extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure");
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("Figure"))
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).startsWith("Diagram:"));
        }
    }

    @Test
    void theChartIsDrawnInLinesAndNoPageHoldsAPixelPicture() throws IOException {
        try (var pdf = pdf("[OQ] Hur är det?", "[CR] Katten är det enda som är ditt.")) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
            var drawn = 0;
            for (var page : pdf.getPages()) {
                drawn += page.getResources().getXObjectNames().iterator().hasNext() ? 1 : 0;
            }
            assertThat(drawn).isEqualTo(1);
        }
    }

    @Test
    void whatWasWrittenIsTextAndReachesNoLog() throws IOException {
        var heard = new ArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord message) {
                heard.add(String.valueOf(message.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try (var pdf = pdf(ODD)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>Katten</b> &");
            assertThat(heard).noneMatch(message -> message.contains("Katten"));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }
}
