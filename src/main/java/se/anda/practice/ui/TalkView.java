package se.anda.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.practice.Attempt;
import se.anda.practice.ChangeOutcome;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.ReplyEvent;
import se.anda.practice.SayOutcome;
import se.anda.practice.Turn;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/**
 * The talk. What is said goes to the service and comes back as events; this page shows them. It is the practice that
 * knows where the talk stands: after every change the page shows what the service gives.
 */
@Route(value = "samtal/:id", layout = MainLayout.class)
@PermitAll
class TalkView extends Page implements BeforeEnterObserver {

    /** Words of the role are shown this often, not one by one. */
    private static final Duration BEAT = Duration.ofMillis(100);

    private static final int MOST_EVENTS = 256;

    private final AccountService accounts;
    private final PracticeService practices;
    private final Paragraph notice = new Paragraph();
    private final Div foot = new Div();
    private UUID trainee = new UUID(0, 0);
    private Disposable answer = Disposables.disposed();
    private int generation;
    private @Nullable Practice practice;
    private @Nullable Attempt looked;
    private @Nullable TalkParts parts;

    TalkView(AccountService accounts, PracticeService practices) {
        this.accounts = accounts;
        this.practices = practices;
        addClassName("talk");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        foot.addClassName("foot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trainee = accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
        var found = event.getRouteParameters()
                .get("id")
                .flatMap(TalkView::id)
                .flatMap(id -> practices.find(trainee, id))
                .orElseThrow(NotFoundException::new);
        var scenario = practices.scenario(found);
        parts = new TalkParts(
                found,
                scenario,
                new Conversation(scenario.persona().name(), this::isRewindable, this::rewind),
                new AttemptsBar(this::look),
                new TalkParts.Actions(this::finish, this::abandon, this::goOnFrom, this::lookAtCurrent));
        parts.composer().onSay(said -> say(said.key(), said.text()));
        parts.composer().onUnanswered(draft -> forgetIfKept(draft.key()));
        removeAll();
        add(heading(getTranslation("talk.title", scenario.persona().name())));
        add(parts.head(), parts.attempts(), parts.conversation(), foot);
        foot.add(parts.panel(), notice, parts.composer());
        show(found);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private TalkParts parts() {
        return java.util.Objects.requireNonNull(parts);
    }

    private Practice practice() {
        return java.util.Objects.requireNonNull(practice);
    }

    /** Shows the talk where it stands now. */
    private void show(Practice now) {
        stopListening();
        practice = now;
        looked = null;
        parts().conversation().show(now.path());
        parts().show(now, now.attempt(), practices.timeUsed(now));
        notice.setText("");
    }

    /** Another attempt, to be looked at only. */
    private void look(Attempt attempt) {
        if (attempt.number() == practice().attempts().size()) {
            lookAtCurrent();
            return;
        }
        stopListening();
        looked = attempt;
        parts().conversation().show(attempt.turns());
        parts().show(practice(), attempt, practices.timeUsed(practice()));
    }

    private void lookAtCurrent() {
        practices.find(trainee, practice().id()).ifPresent(this::show);
    }

    private boolean isRewindable(Turn turn) {
        var parent = turn.parent();
        return parent != null && looked == null && practice().canRewindTo(parent);
    }

    private void say(String key, String text) {
        if (!answer.isDisposed()) {
            return;
        }
        var mine = ++generation;
        var ui = UI.getCurrent();
        notice.setText("");
        parts().composer().answering(true);
        answer = practices
                .reply(trainee, practice().id(), practice().head().id(), key, text)
                .bufferTimeout(MOST_EVENTS, BEAT)
                .subscribe(
                        events -> ui.access(() -> tell(mine, key, events)),
                        _ -> ui.access(() -> tell(mine, key, List.of(new ReplyEvent.Refused(new SayOutcome.NotSaved())))));
    }

    /** Late events of a reply that the page no longer waits for are dropped. */
    private void tell(int which, String key, List<ReplyEvent> events) {
        if (which != generation) {
            return;
        }
        var spoken = new StringBuilder();
        for (var event : events) {
            switch (event) {
                case ReplyEvent.Coded coded -> {
                    parts().composer().kept(key);
                    parts().conversation().said(coded.volley().text());
                }
                case ReplyEvent.StateMoved _ -> {}
                case ReplyEvent.LinePiece piece -> spoken.append(piece.text());
                case ReplyEvent.Done done -> done(done.turn());
                case ReplyEvent.Refused refused -> refused(refused.refusal());
            }
        }
        if (!spoken.isEmpty() && which == generation) {
            parts().conversation().speak(spoken.toString());
        }
    }

    private void done(Turn turn) {
        stopListening();
        practice = practices.find(trainee, practice().id()).orElseThrow();
        parts().conversation().spoken(turn);
        parts().show(practice, practice.attempt(), practices.timeUsed(practice));
    }

    private void refused(SayOutcome.Refusal refusal) {
        stopListening();
        parts().composer().refused();
        switch (refusal) {
            case SayOutcome.TooLong tooLong -> tell("talk.too-long", tooLong.length(), tooLong.most());
            case SayOutcome.HeadMoved _ -> showNewest("talk.moved");
            case SayOutcome.AlreadyEnded _ -> showNewest("talk.already-ended");
            case SayOutcome.NotFound _ -> tell("talk.not-found");
            case SayOutcome.NotSaved _ -> tell("talk.not-saved");
        }
    }

    private void showNewest(String key) {
        lookAtCurrent();
        tell(key);
    }

    private void tell(String key, Object... parameters) {
        notice.setText(getTranslation(key, parameters));
    }

    /** A draft that was sent before the page was loaded anew: it may have been kept without the browser knowing. */
    private void forgetIfKept(String key) {
        if (practice().said(key).isPresent()) {
            parts().composer().kept(key);
        }
    }

    private void rewind(Turn turn) {
        var parent = turn.parent();
        if (parent != null) {
            var before = practice().attempts().size();
            changed(practices.rewind(trainee, practice().id(), parent), now -> {
                show(now);
                tell("talk.rewound", turn.number(), before);
                parts().composer().toWriting();
            });
        }
    }

    private void goOnFrom(Attempt attempt) {
        changed(practices.rewind(trainee, practice().id(), attempt.head()), this::show);
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

    private void changed(ChangeOutcome outcome, java.util.function.Consumer<Practice> next) {
        switch (outcome) {
            case ChangeOutcome.Changed changed -> next.accept(changed.practice());
            case ChangeOutcome.NotPossible _ -> showNewest("talk.not-possible");
            case ChangeOutcome.NotFound _ -> tell("talk.not-found");
            case ChangeOutcome.NotSaved _ -> tell("talk.not-saved");
        }
    }

    private void stopListening() {
        generation++;
        answer.dispose();
        if (parts != null) {
            parts.composer().answering(false);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().executeJs("document.body.classList.add('in-talk')");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        stopListening();
        event.getUI().getPage().executeJs("document.body.classList.remove('in-talk')");
    }
}
