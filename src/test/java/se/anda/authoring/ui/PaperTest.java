package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.anda.authoring.ui.pdf.DebriefPages;
import se.anda.authoring.ui.pdf.ScriptPages;
import se.anda.coding.Language;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricCatalogue;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.ui.Messages;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** A scenario on paper: the script holds all that the role may say, the guide is one page. */
class PaperTest {

    private static final Words WORDS =
            (key, parameters) -> new Messages().getTranslation(key, Language.SV.locale(), parameters);

    private static Scenario scenario(String id) {
        return ScenarioCatalogue.bundled().find(id).orElseThrow().scenario();
    }

    private static PDDocument pdf(Document pages) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(pages, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00ad-]+", "");
    }

    @Test
    void theScriptHoldsEveryLine() throws IOException {
        var scenario = scenario("arrestsamtal");
        try (var pdf = pdf(ScriptPages.of(scenario, Language.SV, WORDS))) {
            var text = plain(new PDFTextStripper().getText(pdf));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(scenario.beats()).allSatisfy(beat -> assertThat(beat.says()).allSatisfy(line ->
                    assertThat(text).contains(plain(line.sv().replaceAll("\\*([^*]*)\\*", "($1)").replace("\n", " … ")))));
            assertThat(text).contains(plain(scenario.persona().description().sv())).doesNotContain("marker.", "signal.", "script.");
        }
    }

    @Test
    void theGuideIsOnePageAndTellsTheSuspectsRights() throws IOException {
        for (var entry : ScenarioCatalogue.bundled().entries()) {
            var scenario = entry.scenario();
            try (var pdf = pdf(DebriefPages.of(scenario, rubrics(scenario), Language.SV, WORDS))) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(pdf.getNumberOfPages()).as(scenario.id()).isEqualTo(1);
                assertThat(text).doesNotContain("debrief.");
                assertThat(text.contains("Rätt till försvarare")).isEqualTo(scenario.role() == se.anda.coding.RoleKind.SUSPECT);
            }
        }
    }

    private static List<Rubric> rubrics(Scenario scenario) {
        var catalogue = RubricCatalogue.bundled();
        return scenario.rubrics().stream().flatMap(id -> catalogue.find(id).stream()).map(RubricCatalogue.CatalogueEntry::rubric).toList();
    }
}
