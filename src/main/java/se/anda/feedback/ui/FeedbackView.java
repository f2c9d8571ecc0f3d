package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.feedback.Disputes;
import se.anda.feedback.Feedback;
import se.anda.feedback.FeedbackService;
import se.anda.feedback.Intentions;
import se.anda.feedback.OwnRating;
import se.anda.feedback.OwnRatings;
import se.anda.feedback.OwnScale;
import se.anda.feedback.TranscriptLine;
import se.anda.model.OtherReplyService;
import se.anda.model.SecondRaterService;
import se.anda.practice.Attempt;
import se.anda.practice.ChangeOutcome;
import se.anda.practice.Content;
import se.anda.practice.NotUnderstood;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.Releases;
import se.anda.practice.Sharing;
import se.anda.practice.Voice;
import se.anda.practice.ui.ShareChoice;
import se.anda.practice.ui.SupportContacts;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/**
 * What came of an attempt, in the order it is of use: missed safety gates, one paragraph, one thing to practise, the
 * moments that mattered, how the talk moved, figures and criteria, every line.
 */
@Route(value = "samtal/:id/aterkoppling/:attempt?([0-9]{1,4})", layout = MainLayout.class)
@PermitAll
class FeedbackView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final FeedbackService feedback;
    private final OwnRatings ownRatings;
    private final Disputes disputes;
    private final Intentions intentions;
    private final Sharing sharing;
    private final Content content;
    private final SecondRaterService raters;
    private final OtherReplyService otherReplies;
    private final Releases releases;
    private final Paragraph told = new Paragraph();
    private UUID trainee = new UUID(0, 0);

    FeedbackView(
            AccountService accounts,
            PracticeService practices,
            FeedbackService feedback,
            OwnRatings ownRatings,
            Disputes disputes,
            Intentions intentions,
            Sharing sharing,
            Content content,
            SecondRaterService raters,
            OtherReplyService otherReplies,
            Releases releases) {
        this.raters = raters;
        this.otherReplies = otherReplies;
        this.releases = releases;
        this.accounts = accounts;
        this.practices = practices;
        this.feedback = feedback;
        this.ownRatings = ownRatings;
        this.disputes = disputes;
        this.intentions = intentions;
        this.sharing = sharing;
        this.content = content;
        addClassName("feedback");
        told.addClassName("notice");
        told.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trainee = accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
        var parameters = event.getRouteParameters();
        var practice = parameters
                .get("id")
                .flatMap(FeedbackView::id)
                .flatMap(id -> practices.find(trainee, id))
                .orElseThrow(NotFoundException::new);
        var number = parameters.get("attempt").map(Integer::valueOf);
        var attempt = practice.attempts().reversed().stream()
                .filter(Attempt::finished)
                .filter(finished -> number.isEmpty() || number.get() == finished.number())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(practice, attempt);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Practice practice, Attempt attempt) {
        var scenario = practices.scenario(practice);
        var eyebrow = new Paragraph(scenario.title().in(Languages.shown()));
        eyebrow.addClassName("eyebrow");
        add(eyebrow, heading(getTranslation("feedback.title", scenario.persona().name())), told);
        feedback.feedback(trainee, practice.id(), attempt.number(), Languages.shown())
                .ifPresentOrElse(
                        words -> ownRatings.find(trainee, practice.id(), attempt.number())
                                .ifPresentOrElse(
                                        own -> show(words, own, practice, scenario),
                                        () -> askFirst(practice, attempt, scenario)),
                        () -> add(text("feedback.none")));
        if (scenario.heavy()) {
            add(new SupportContacts(content.datedFacts()));
        }
        add(links(practice));
    }

    /** The own view comes before the program's: what one has read one cannot unread. */
    private void askFirst(Practice practice, Attempt attempt, Scenario scenario) {
        add(new BeforeFeedback(OwnScale.asked(scenario.changeGoal() != null), rating -> {
            ownRatings.keep(trainee, practice.id(), attempt.number(), rating);
            removeAll();
            show(practice, attempt);
        }));
    }

    private void show(Feedback words, OwnRating own, Practice practice, Scenario scenario) {
        var ending = words.ending();
        if (ending != null) {
            add(text("feedback.ending", ending));
        }
        if (!words.gates().isEmpty()) {
            add(section("feedback.gates", new GateList(words.gates())));
        }
        var summary = new Paragraph(words.paragraph());
        summary.addClassName("lead");
        var along = new TakenAlong(intentions, trainee);
        add(summary, new NextStepCard(
                words.next(),
                along.holds(practice.id(), words.next()),
                taken -> along.take(practice.id(), words.next(), taken)));
        if (!own.isSkipped()) {
            add(section("feedback.own-view", new OwnViewBeside(own, words.scorecard().globals())));
        }
        var moments = new Div();
        moments.addClassName("moments");
        words.moments().forEach(moment -> {
            var card = new MomentCard(
                    moment, scenario.persona().name(), () -> tryAgain(practice.id(), moment.retryFrom()));
            otherReplies.destination().filter(_ -> !moment.helped()).ifPresent(host -> card.add(new AskModel(
                    host, () -> otherReplies.instead(trainee, practice.id(), moment.turn()))));
            moments.add(card);
        });
        if (!words.moments().isEmpty()) {
            add(section("feedback.moments", text("feedback.moments.text"), moments));
        }
        var table = new NativeDetails(getTranslation("feedback.timeline.table"));
        table.setContent(new TimelineTable(words.timeline()));
        add(section("feedback.timeline", text("feedback.timeline.text"), new TalkTimeline(words.timeline()), table));
        var scores = new Scores(words);
        add(scores);
        add(section("feedback.transcript", text("feedback.transcript.text"),
                new Transcript(words.transcript(), scenario.persona().name(), (place, disputed) -> {
                    disputes.dispute(trainee, practice.id(), place, disputed);
                    feedback.feedback(trainee, practice.id(), words.attempt(), Languages.shown()).ifPresent(scores::show);
                })));
        practice.attempts().stream()
                .filter(attempt -> attempt.number() == words.attempt())
                .map(NotUnderstood::of)
                .filter(all -> !all.isEmpty())
                .forEach(all -> add(new NotUnderstoodPanel(releases, trainee, practice, all)));
        if (raters.destination().isPresent() || raters.find(trainee, practice.id(), words.attempt()).isPresent()) {
            add(new SecondRaterPanel(raters, trainee, words));
        }
        if (practice.start().voiceOrScripted() == Voice.MODEL) {
            add(modelUse(words, practice));
        }
        add(new PdfLink(
                scenario,
                words.language(),
                () -> feedback.feedback(trainee, practice.id(), words.attempt(), words.language()).orElse(words),
                () -> raters.find(trainee, practice.id(), words.attempt())));
        add(new ShareChoice(sharing, trainee, practice.id()));
    }

    /** How many of the role's lines a model phrased, and what that took. */
    private Paragraph modelUse(Feedback words, Practice practice) {
        var wordings = words.transcript().stream()
                .flatMap(line -> line instanceof TranscriptLine.RoleLine role ? Stream.ofNullable(role.wording()) : Stream.empty())
                .toList();
        var phrased = wordings.stream().filter(wording -> wording.voice() == Voice.MODEL).count();
        return text("feedback.model-use", phrased, wordings.size(), practice.tokens());
    }

    private void tryAgain(UUID practice, int turn) {
        switch (practices.rewind(trainee, practice, turn)) {
            case ChangeOutcome.Changed _ -> getUI().ifPresent(ui -> ui.navigate("samtal/" + practice));
            case ChangeOutcome.NotPossible _ -> told.setText(getTranslation("talk.not-possible"));
            case ChangeOutcome.NotFound _ -> told.setText(getTranslation("talk.not-found"));
            case ChangeOutcome.NotSaved _ -> told.setText(getTranslation("feedback.not-saved"));
        }
    }

    private Div links(Practice practice) {
        var again = new Anchor("samtal/" + practice.id(), getTranslation("feedback.again"));
        again.addClassNames("button", "primary");
        var about = new Anchor("om-bedomningen", getTranslation("footer.about"));
        var home = new Anchor("", getTranslation("talk.home"));
        home.addClassName("button");
        var links = new Div(again, home);
        if (CompareView.comparable(practice).size() > 1) {
            var compare = new Anchor("samtal/" + practice.id() + "/jamfor", getTranslation("compare.open"));
            compare.addClassName("button");
            links.add(compare);
        }
        links.add(about);
        links.addClassName("links");
        return links;
    }
}
