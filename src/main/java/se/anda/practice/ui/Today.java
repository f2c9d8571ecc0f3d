package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.feedback.NextStep;
import se.anda.practice.Practice;
import se.anda.practice.Suggestion;
import se.anda.scenario.Scenario;

/** What is closest at hand when one comes: the talk under way, what to take up next, what one took away last. */
final class Today extends Div {

    private static final int QUOTED = 180;

    Today() {
        addClassName("today");
    }

    /** The talk under way, with the line it stands at. */
    void goOn(Practice talk, Scenario scenario) {
        var language = talk.start().language();
        var said = talk.head().line().replaceAll("\\*[^*]*\\*", " ").replaceAll("\\s+", " ").strip();
        var quote = new Paragraph(said.length() <= QUOTED ? said : said.substring(0, QUOTED).strip() + " …");
        quote.addClassName("quote");
        quote.getElement().setAttribute("lang", language.tag());
        var told = new Paragraph(getTranslation("start.continue.replies", talk.head().number()));
        told.addClassNames("muted", "small");
        var card = card("start.continue", scenario, title(scenario));
        card.addClassName("go-on");
        card.add(quote, told, link("samtal/" + talk.id(), "start.continue.open", true));
        add(card);
    }

    /**
     * @param primary whether it is the first thing to do
     * @param next of the last feedback
     */
    void suggest(Suggestion suggestion, @Nullable NextStep next, boolean primary) {
        var scenario = suggestion.scenario();
        var step = next == null ? "" : next.title();
        var why = new Paragraph(getTranslation("start.suggest." + suggestion.why(), step));
        var card = card("start.suggest", scenario, title(scenario));
        card.add(why, new ScenarioFacts(scenario));
        card.add(link("scenario/" + scenario.id(), "start.suggest.open", primary));
        add(card);
    }

    private static String title(Scenario scenario) {
        Language language = se.anda.ui.Languages.shown();
        return scenario.persona().name().split(" ", 2)[0] + " – " + scenario.title().in(language);
    }

    /** @param feedback the address of the feedback it comes from */
    void insight(NextStep next, String feedback) {
        var title = new Paragraph(next.title());
        title.addClassName("strong");
        var card = new Article(heading("start.insight"), title, new Paragraph(next.text()));
        card.addClassNames("card", "insight");
        if (next.example() != null) {
            var example = new Paragraph(next.example());
            example.addClassName("quote");
            card.add(example);
        }
        card.add(link(feedback, "start.insight.open", false));
        add(card);
    }

    private H2 heading(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("eyebrow");
        return heading;
    }

    private Article card(String key, Scenario scenario, String title) {
        var name = new Span(title);
        name.addClassNames("strong", "card-title");
        var head = new Div(Portrait.small(scenario), name);
        head.addClassName("card-head");
        var card = new Article(heading(key), head);
        card.addClassName("card");
        return card;
    }

    private Anchor link(String route, String key, boolean primary) {
        var link = new Anchor(route, getTranslation(key));
        link.addClassName("button");
        link.setClassName("primary", primary);
        return link;
    }
}
