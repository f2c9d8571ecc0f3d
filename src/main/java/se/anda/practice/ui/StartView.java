package se.anda.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.Role;
import se.anda.feedback.Feedback;
import se.anda.feedback.FeedbackService;
import se.anda.feedback.Intentions;
import se.anda.feedback.ui.HowDidItGo;
import se.anda.feedback.ui.TakenAlong;
import se.anda.practice.Content;
import se.anda.practice.LibraryFilter;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeStatus;
import se.anda.practice.PracticeSummary;
import se.anda.practice.Suggestion;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** The first page: where one was, what to take up next, what one took away last; then the library. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class StartView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final FeedbackService feedbacks;
    private final Intentions intentions;
    private final Content content;

    StartView(
            AccountService accounts,
            PracticeService practices,
            FeedbackService feedbacks,
            Intentions intentions,
            Content content) {
        this.accounts = accounts;
        this.practices = practices;
        this.feedbacks = feedbacks;
        this.intentions = intentions;
        this.content = content;
        addClassName("start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var filter = LibraryFilter.of(event.getLocation().getQueryParameters().getParameters());
        add(heading(getTranslation("start.title")));
        accounts.current().ifPresent(account -> show(account, filter));
    }

    private void show(Account account, LibraryFilter filter) {
        var talks = practices.list(account.id());
        new TakenAlong(intentions, account.id())
                .due()
                .ifPresent(intention -> add(new HowDidItGo(intentions, account.id(), intention)));
        add(today(account.id(), talks), reminder());
        add(new Library(content.scenarios(), talks, filter, StartView::keepInAddress));
        if (account.role() != Role.TRAINEE) {
            addProblems(account);
        }
    }

    private Div today(UUID trainee, List<PracticeSummary> talks) {
        var today = new Today();
        var open = newest(talks, PracticeStatus.RUNNING, PracticeStatus.PAUSED)
                .flatMap(talk -> practices.find(trainee, talk.id()));
        open.ifPresent(talk -> today.goOn(talk, practices.scenario(talk)));
        var last = newest(talks, PracticeStatus.FINISHED)
                .flatMap(talk -> feedbacks.feedback(trainee, talk.id(), Languages.shown()));
        var next = last.map(Feedback::next).orElse(null);
        Suggestion.of(content.scenarios(), talks)
                .ifPresent(suggestion -> today.suggest(suggestion, next, open.isEmpty()));
        last.ifPresent(feedback -> today.insight(
                feedback.next(), "samtal/" + feedback.practice() + "/aterkoppling/" + feedback.attempt()));
        return today;
    }

    private static Optional<PracticeSummary> newest(List<PracticeSummary> talks, PracticeStatus... statuses) {
        var wanted = List.of(statuses);
        return talks.stream()
                .filter(talk -> wanted.contains(talk.status()))
                .max(Comparator.comparing(PracticeSummary::updatedAt));
    }

    private Div reminder() {
        var reminder = new Div(text("start.no-real-cases"));
        reminder.addClassName("reminder");
        return reminder;
    }

    /** So that the choice is there again after a look at a card, and can be sent to somebody. */
    private static void keepInAddress(LibraryFilter filter) {
        var address = new Location("", new QueryParameters(filter.parameters()));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private void addProblems(Account account) {
        var problems = content.problems();
        if (!problems.isEmpty() && account.active()) {
            add(section("problems.title", new ContentProblems(problems)));
        }
    }
}
