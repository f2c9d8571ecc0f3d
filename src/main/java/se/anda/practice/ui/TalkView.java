package se.anda.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.coding.CodedVolley;
import se.anda.practice.Attempt;
import se.anda.practice.ChangeOutcome;
import se.anda.practice.Coaching;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.SayOutcome;
import se.anda.practice.Turn;
import se.anda.practice.Voice;
import se.anda.practice.Voices;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/**
 * The talk. What is said goes to the service and comes back as events; this page shows them. It is the practice that
 * knows where the talk stands: after every change the page shows what the service gives.
 */
@Route(value = "samtal/:id", layout = MainLayout.class)
@PermitAll
class TalkView extends Page implements BeforeEnterObserver, AnswerStream.Hearer, OpenTalks.TalkPage {

    private final AccountService accounts;
    private final PracticeService practices;
    private final Coaching coaching;
    private final OpenTalks openTalks;
    private final Voices voices;
    private final AnswerStream answer = new AnswerStream(this);
    private final Div beside = new Div();
    private final TalkActions actions = new TalkActions(
            this::finish, this::abandon, this::think, this::goOn, this::skip, this::turnCoach, this::showNow, this::goOnFrom);
    private UUID trainee = new UUID(0, 0);
    private Registration presence = () -> {};
    private boolean motionless;
    private @Nullable Practice practice;
    private @Nullable Attempt looked;
    private @Nullable Laid laid;
    private @Nullable CoachPanel coach;

    /** The parts of the page, for one talk. */
    private record Laid(TalkHead head, AttemptsBar attempts, Conversation lines, TalkFoot foot) {}

    TalkView(
            AccountService accounts, PracticeService practices, Coaching coaching, OpenTalks openTalks, Voices voices) {
        this.voices = voices;
        this.accounts = accounts;
        this.practices = practices;
        this.coaching = coaching;
        this.openTalks = openTalks;
        addClassName("talk");
        beside.addClassName("beside");
        Shortcuts.addShortcutListener(this, this::skip, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trainee = accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
        var found = event.getRouteParameters()
                .get("id")
                .flatMap(TalkView::id)
                .flatMap(id -> practices.find(trainee, id))
                .orElseThrow(NotFoundException::new);
        lay(found);
        coach = coaching.isOn(trainee, found.id()) ? new CoachPanel() : null;
        show(found);
        if (isAttached()) {
            bePresent();
        }
    }

    /** Also when another talk is opened in the same view. */
    private void bePresent() {
        presence.remove();
        presence = openTalks.open(practice().id(), this);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void lay(Practice found) {
        var scenario = practices.scenario(found);
        var name = scenario.persona().name();
        laid = new Laid(
                new TalkHead(found, scenario, actions, destination(found)),
                new AttemptsBar(this::look),
                new Conversation(name, this::isRewindable, this::rewind, this::skip),
                new TalkFoot(found, scenario, actions));
        composer().onSay(said -> say(said.key(), said.text()));
        composer().onUnanswered(draft -> forgetIfKept(draft.key()));
        composer().onWaiting(reply -> stillAnswering(reply.key()));
        var middle = new Div(laid.attempts(), laid.lines(), laid.foot());
        middle.addClassName("talk-middle");
        removeAll();
        add(heading(getTranslation("talk.title", name)), laid.head(), middle, beside);
    }

    private Optional<String> destination(Practice found) {
        return found.start().voiceOrScripted() == Voice.MODEL ? voices.destination() : Optional.empty();
    }

    private Laid laid() {
        return Objects.requireNonNull(laid);
    }

    private Composer composer() {
        return laid().foot().composer();
    }

    private Practice practice() {
        return Objects.requireNonNull(practice);
    }

    /** Shows the talk where it stands now. */
    private void show(Practice now) {
        stopListening();
        practice = now;
        looked = null;
        laid().lines().show(now.path());
        laid().foot().tell("");
        showAround(now.attempt());
    }

    private void showAround(Attempt attempt) {
        var now = practice();
        var current = attempt.number() == now.attempts().size();
        laid().attempts().show(now.attempts(), attempt.number());
        laid().head().show(now, attempt, current, practices.timeUsed(now), coach != null);
        laid().foot().show(now, attempt, current);
        beside.removeAll();
        if (coach != null) {
            coach.show(attempt.turns().getLast());
            beside.add(coach);
        }
        setClassName("coached", coach != null);
    }

    /** Another attempt, to be looked at only. */
    private void look(Attempt attempt) {
        if (attempt.number() == practice().attempts().size()) {
            showNow();
            return;
        }
        stopListening();
        looked = attempt;
        laid().lines().show(attempt.turns());
        showAround(attempt);
    }

    private void showNow() {
        practices.find(trainee, practice().id()).ifPresent(this::show);
    }

    private boolean isRewindable(Turn turn) {
        var parent = turn.parent();
        return parent != null && looked == null && practice().canRewindTo(parent);
    }

    private void say(String key, String text) {
        if (!answer.isRunning()) {
            laid().foot().tell("");
            laid().foot().answering(true);
            var reply = practices.reply(trainee, practice().id(), practice().head().id(), key, text);
            answer.listen(UI.getCurrent(), key, reply);
        } else {
            composer().refused();
        }
    }

    @Override
    public void kept(String key, CodedVolley volley) {
        composer().kept(key);
        laid().lines().said(volley.text());
        openTalks.wentOn(practice().id(), this);
        if (motionless) {
            skip();
        } else {
            laid().foot().offerSkip();
        }
    }

    @Override
    public void unspoken() {
        laid().lines().unspeak();
    }

    @Override
    public void spoken(String piece) {
        laid().lines().speak(piece);
    }

    @Override
    public void done(Turn turn) {
        stopListening();
        practice = practices.find(trainee, practice().id()).orElseThrow();
        laid().lines().spoken(turn);
        laid().head().read(turn.line());
        showAround(practice.attempt());
    }

    /** The rest of the role's line at once. */
    private void skip() {
        answer.keptKey()
                .flatMap(key -> practices.find(trainee, practice().id()).flatMap(talk -> talk.said(key)))
                .ifPresent(this::done);
    }

    @Override
    public void refused(SayOutcome.Refusal refusal) {
        stopListening();
        composer().refused();
        switch (refusal) {
            case SayOutcome.TooLong tooLong -> tell("talk.too-long", tooLong.length(), tooLong.most());
            case SayOutcome.HeadMoved _ -> showNewest("talk.moved");
            case SayOutcome.AlreadyEnded _ -> showNewest("talk.already-ended");
            case SayOutcome.NotFound _ -> tell("talk.not-found");
            case SayOutcome.NotSaved _ -> tell("talk.not-saved");
        }
    }

    private void showNewest(String key) {
        showNow();
        tell(key);
    }

    private void tell(String key, Object... parameters) {
        laid().foot().tell(getTranslation(key, parameters));
    }

    /** A draft that was sent before the page was loaded anew: it may have been kept without the browser knowing. */
    private void forgetIfKept(String key) {
        if (practice().said(key).isPresent()) {
            composer().kept(key);
        } else {
            composer().refused();
        }
    }

    private void stillAnswering(String key) {
        if (!answer.isRunning()) {
            forgetIfKept(key);
        }
    }

    private void rewind(Turn turn) {
        var parent = turn.parent();
        if (parent != null) {
            var before = practice().attempts().size();
            changed(practices.rewind(trainee, practice().id(), parent), now -> {
                show(now);
                tell("talk.rewound", turn.number(), before);
                composer().toWriting();
            });
        }
    }

    private void goOnFrom(Attempt attempt) {
        changed(practices.rewind(trainee, practice().id(), attempt.head()), this::show);
    }

    private void think() {
        skip();
        changed(practices.pause(trainee, practice().id()), this::show);
    }

    private void goOn() {
        changed(practices.resume(trainee, practice().id()), now -> {
            show(now);
            composer().toWriting();
        });
    }

    private void turnCoach() {
        coach = coach == null ? new CoachPanel() : null;
        coaching.set(trainee, practice().id(), coach != null);
        showAround(looked == null ? practice().attempt() : looked);
    }

    private void finish() {
        changed(practices.finish(trainee, practice().id()), now -> go("samtal/" + now.id() + "/aterkoppling"));
    }

    private void abandon() {
        changed(practices.abandon(trainee, practice().id()), now -> go("avbrutet/" + now.id()));
    }

    private void go(String route) {
        stopListening();
        getUI().ifPresent(ui -> ui.navigate(route));
    }

    private void changed(ChangeOutcome outcome, Consumer<Practice> next) {
        switch (outcome) {
            case ChangeOutcome.Changed changed -> {
                openTalks.wentOn(practice().id(), this);
                next.accept(changed.practice());
            }
            case ChangeOutcome.NotPossible _ -> showNewest("talk.not-possible");
            case ChangeOutcome.NotFound _ -> tell("talk.not-found");
            case ChangeOutcome.NotSaved _ -> tell("talk.not-saved");
        }
    }

    private void stopListening() {
        answer.stop();
        if (laid != null) {
            laid.foot().answering(false);
        }
    }

    @Override
    public void openedElsewhere() {
        getUI().ifPresent(ui -> ui.access(() -> tell("talk.opened-elsewhere")));
    }

    @Override
    public void wentOnElsewhere() {
        getUI().ifPresent(ui ->
                ui.access(() -> laid().foot().offerNewest(getTranslation("talk.went-on-elsewhere"))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        bePresent();
        var page = event.getUI().getPage();
        page.executeJs("document.body.classList.add('in-talk')");
        page.executeJs("return window.matchMedia('(prefers-reduced-motion: reduce)').matches")
                .then(Boolean.class, reduced -> motionless = reduced);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        presence.remove();
        stopListening();
        event.getUI().getPage().executeJs("document.body.classList.remove('in-talk')");
    }
}
