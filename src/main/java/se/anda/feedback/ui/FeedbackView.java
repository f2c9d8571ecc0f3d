package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.practice.Attempt;
import se.anda.practice.Content;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.ui.SupportContacts;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** What came of an attempt: how the role was moved, and every line with its codes. */
@Route(value = "samtal/:id/aterkoppling/:attempt?([0-9]{1,4})", layout = MainLayout.class)
@PermitAll
class FeedbackView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final Content content;

    FeedbackView(AccountService accounts, PracticeService practices, Content content) {
        this.accounts = accounts;
        this.practices = practices;
        this.content = content;
        addClassName("feedback");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var trainee = accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
        var practice = event.getRouteParameters()
                .get("id")
                .flatMap(FeedbackView::id)
                .flatMap(id -> practices.find(trainee, id))
                .orElseThrow(NotFoundException::new);
        var attempt = attempt(practice, event.getRouteParameters()).orElseThrow(NotFoundException::new);
        removeAll();
        show(practice, attempt);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Attempt> attempt(Practice practice, RouteParameters parameters) {
        var number = parameters.get("attempt").map(Integer::valueOf);
        return practice.attempts().reversed().stream()
                .filter(Attempt::finished)
                .filter(attempt -> number.isEmpty() || number.get() == attempt.number())
                .findFirst();
    }

    private void show(Practice practice, Attempt attempt) {
        var scenario = practices.scenario(practice);
        var language = practice.start().language();
        var eyebrow = new Paragraph(scenario.title().in(language));
        eyebrow.addClassName("eyebrow");
        add(eyebrow, heading(getTranslation("feedback.title", scenario.persona().name())));
        var timeline = new TalkTimeline(attempt);
        var table = new NativeDetails(getTranslation("feedback.timeline.table"));
        table.setContent(new TimelineTable(attempt));
        add(section("feedback.timeline", text("feedback.timeline.text"), timeline, table));
        add(section("feedback.transcript", text("feedback.transcript.text"),
                new Transcript(attempt, scenario.persona().name())));
        if (scenario.heavy()) {
            add(new SupportContacts(content.datedFacts()));
        }
        add(links(practice));
    }

    private Div links(Practice practice) {
        var again = new Anchor("samtal/" + practice.id(), getTranslation("feedback.again"));
        again.addClassNames("button", "primary");
        var home = new Anchor("", getTranslation("talk.home"));
        home.addClassName("button");
        var links = new Div(again, home);
        links.addClassName("links");
        return links;
    }
}
