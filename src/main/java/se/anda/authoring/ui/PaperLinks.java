package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import se.anda.authoring.Draft;
import se.anda.authoring.Workspace;
import se.anda.authoring.ui.pdf.DebriefPages;
import se.anda.authoring.ui.pdf.ScriptPages;
import se.anda.coding.Language;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** The draft on paper, as it is at that moment: the script for live role-play, and the guide for the talk after it. */
final class PaperLinks extends Composite<Div> {

    private final Workspace workspace;
    private final Language language = Languages.shown();
    private final Words words = (key, parameters) -> getTranslation(language.locale(), key, parameters);

    /** @param draft gives it as it is now */
    PaperLinks(Workspace workspace, Supplier<Draft> draft) {
        this.workspace = workspace;
        getContent().addClassName("links");
        getContent().add(
                link(words.of("script.open"), words.of("script.file"), draft, scenario -> ScriptPages.of(scenario, language, words)),
                link(words.of("debrief.open"), words.of("debrief.file"), draft, scenario ->
                        DebriefPages.of(scenario, workspace.rubrics(scenario), language, words)));
    }

    /** A draft that cannot be played has no paper: the link gives an answer that says so, and the page keeps standing. */
    private Anchor link(String label, String file, Supplier<Draft> draft, Function<Scenario, Document> pages) {
        return new Anchor(
                (DownloadHandler) event -> {
                    var now = draft.get();
                    var scenario = workspace.check(now).scenario();
                    if (scenario.isEmpty()) {
                        event.getResponse().setStatus(409);
                        return;
                    }
                    event.setFileName(file + "-" + now.fileName().replace(".yaml", ".pdf"));
                    event.setContentType("application/pdf");
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    Pdf.write(pages.apply(scenario.get()), event.getOutputStream());
                },
                label);
    }
}
