package se.anda.authoring.ui.pdf;

import java.util.List;
import org.w3c.dom.Document;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.rubric.Rubric;
import se.anda.scenario.Scenario;
import se.anda.ui.pdf.Markup;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** One page for whoever leads the talk after the talk: what to look for, what to ask, what holds, and when MI is not the way. */
public final class DebriefPages {

    private static final int MOST_CRITERIA = 6;

    private DebriefPages() {}

    /** @param rubrics the most particular one last */
    public static Document of(Scenario scenario, List<Rubric> rubrics, Language language, Words words) {
        var title = words.of("debrief.title", scenario.title().in(language));
        var page = new Markup(language.tag(), title, Pdf.style() + "\nbody { font-size: 9pt; } h2 { margin: 4mm 0 1mm; }");
        page.text(page.body(), "div", words.of("print.foot"), "foot");
        page.text(page.body(), "h1", title);
        page.text(page.body(), "p", scenario.summary().in(language));
        list(page, words.of("debrief.ask"), List.of(words.of("debrief.ask.text").split(" \\| ")));
        list(page, words.of("debrief.gates"), scenario.gates().stream().map(gate -> gate.name().in(language)).toList());
        list(page, words.of("debrief.look"), rubrics.reversed().stream()
                .filter(rubric -> rubric.fits(scenario.role()))
                .flatMap(rubric -> rubric.criteria().stream())
                .map(criterion -> criterion.name().in(language))
                .distinct()
                .limit(MOST_CRITERIA)
                .toList());
        if (scenario.role() == RoleKind.SUSPECT) {
            list(page, words.of("debrief.rights"), List.of(words.of("debrief.rights.text").split(" \\| ")));
        }
        list(page, words.of("debrief.not-mi"), List.of(words.of("debrief.not-mi.text").split(" \\| ")));
        page.text(page.body(), "p", words.of("debrief.close"), "muted");
        return page.document();
    }

    private static void list(Markup page, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        page.text(page.body(), "h2", heading);
        var list = page.under(page.body(), "ul");
        items.forEach(item -> page.text(list, "li", item));
    }
}
