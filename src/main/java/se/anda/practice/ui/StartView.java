package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.Role;
import se.anda.practice.Content;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeSummary;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** The first page: what belongs here, the talk one was in, the library. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class StartView extends Page {

    private final Content content;

    StartView(AccountService accounts, PracticeService practices, Content content) {
        this.content = content;
        addClassName("start");
        add(heading(getTranslation("start.title")), lead(), reminder());
        accounts.current().ifPresent(account -> {
            practices.list(account.id()).stream()
                    .filter(talk -> talk.status().isOpen())
                    .max(Comparator.comparing(PracticeSummary::updatedAt))
                    .ifPresent(talk -> add(goOn(talk)));
            add(library());
            if (account.role() != Role.TRAINEE) {
                addProblems(account);
            }
        });
    }

    private Paragraph lead() {
        var lead = text("start.lead");
        lead.addClassName("lead");
        return lead;
    }

    private Div reminder() {
        var reminder = new Div(text("start.no-real-cases"));
        reminder.addClassNames("note", "reminder");
        return reminder;
    }

    private Section goOn(PracticeSummary talk) {
        var title = content.scenario(talk.scenarioId())
                .map(content::read)
                .map(scenario -> scenario.persona().name() + " – " + scenario.title().in(Languages.shown()))
                .orElse(talk.scenarioId());
        var told = text("start.continue.replies", talk.replies());
        told.addClassName("muted");
        var link = new Anchor("samtal/" + talk.id(), getTranslation("start.continue.open"));
        link.addClassNames("button", "primary");
        var name = new Paragraph(title);
        name.addClassName("strong");
        var card = new Div(new Div(name, told), link);
        card.addClassNames("card", "go-on");
        return section("start.continue", card);
    }

    private Section library() {
        var cards = new Div();
        cards.addClassName("cards");
        content.scenarios().stream()
                .sorted(Comparator.comparingInt(scenario -> scenario.level()))
                .forEach(scenario -> cards.add(new ScenarioCard(scenario, Languages.shown())));
        return cards.getComponentCount() == 0
                ? section("start.library", text("start.library.empty"))
                : section("start.library", cards);
    }

    private void addProblems(Account account) {
        var problems = content.problems();
        if (!problems.isEmpty() && account.active()) {
            add(section("problems.title", new ContentProblems(problems)));
        }
    }
}
