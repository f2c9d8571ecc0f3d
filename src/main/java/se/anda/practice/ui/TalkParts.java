package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.function.Consumer;
import se.anda.coding.Language;
import se.anda.practice.Attempt;
import se.anda.practice.Practice;
import se.anda.practice.PracticeStatus;
import se.anda.scenario.Scenario;

/** The pieces of the talk's page, and which of them show where the talk stands. */
final class TalkParts {

    private final Scenario scenario;
    private final Language language;
    private final Conversation conversation;
    private final AttemptsBar attempts;
    private final Composer composer;
    private final TalkClock clock;
    private final Actions actions;
    private final Div head = new Div();
    private final Span count = new Span();
    private final NativeButton finish;
    private final Div panel = new Div();

    /** What the page's buttons do. */
    record Actions(Runnable finish, Runnable abandon, Consumer<Attempt> goOnFrom, Runnable lookAtCurrent) {}

    TalkParts(
            Practice practice, Scenario scenario, Conversation conversation, AttemptsBar attempts, Actions actions) {
        this.scenario = scenario;
        this.language = practice.start().language();
        this.conversation = conversation;
        this.attempts = attempts;
        this.actions = actions;
        composer = new Composer(practice.id());
        clock = new TalkClock(scenario.timeLimitMinutes());
        finish = new NativeButton(head.getTranslation("talk.finish"), _ -> actions.finish().run());
        finish.addClassName("quiet-button");
        panel.addClassName("panel");
        layHead(practice);
    }

    private void layHead(Practice practice) {
        var stop = new NativeButton(head.getTranslation("talk.stop"), _ -> actions.abandon().run());
        stop.addClassNames("quiet-button", "stop");
        var name = new Paragraph(scenario.persona().name());
        name.addClassName("strong");
        name.getElement().setAttribute("aria-hidden", "true");
        var meta = new Div(count, clock);
        meta.addClassNames("muted", "small", "meta");
        var who = new Div(new Avatar(scenario), new Div(name, meta));
        who.addClassName("talk-who");
        var buttons = new Div(finish, stop);
        buttons.addClassName("talk-buttons");
        var bar = new Div(who, buttons);
        bar.addClassName("talk-bar");
        var part = scenario.traineeRoles().get(practice.start().traineeRole());
        var again = new NativeDetails(head.getTranslation("talk.briefing"));
        again.addClassName("briefing-again");
        var told = new Div(new Paragraph(scenario.setting().in(language)));
        if (part != null) {
            told.add(new Paragraph(part.task().in(language)), new Paragraph(part.secrecy().in(language)));
        }
        again.setContent(told);
        head.addClassName("talk-head");
        head.add(bar, again);
    }

    /** @param attempt the one on the page */
    void show(Practice practice, Attempt attempt, Duration used) {
        var current = attempt.number() == practice.attempts().size();
        var open = practice.status().isOpen();
        count.setText(head.getTranslation("talk.count", attempt.replies(), scenario.maxTurns()));
        clock.show(used, practice.status() == PracticeStatus.RUNNING);
        attempts.show(practice.attempts(), attempt.number());
        finish.setEnabled(practice.canFinish());
        finish.setVisible(open && current);
        composer.setVisible(open && current);
        panel.removeAll();
        panel.setVisible(!open || !current);
        if (!current) {
            layLookedAt(practice, attempt);
        } else if (practice.status() == PracticeStatus.FINISHED) {
            layFinished(practice, attempt);
        } else if (practice.status() == PracticeStatus.ABANDONED) {
            panel.add(new Paragraph(head.getTranslation("talk.abandoned")), link("", "talk.home", false));
        }
    }

    private void layLookedAt(Practice practice, Attempt attempt) {
        panel.add(new Paragraph(head.getTranslation("talk.looking", attempt.number())));
        var back = new NativeButton(
                head.getTranslation("talk.look-current"), _ -> actions.lookAtCurrent().run());
        back.addClassNames("button", "primary");
        panel.add(back);
        if (practice.canRewindTo(attempt.head())) {
            var goOn = new NativeButton(
                    head.getTranslation("talk.go-on-from"), _ -> actions.goOnFrom().accept(attempt));
            goOn.addClassName("button");
            panel.add(goOn);
        }
        if (attempt.finished()) {
            panel.add(link("samtal/" + practice.id() + "/aterkoppling/" + attempt.number(), "talk.feedback", false));
        }
    }

    private void layFinished(Practice practice, Attempt attempt) {
        var title = new Paragraph(head.getTranslation("talk.over"));
        title.addClassName("strong");
        panel.add(title);
        var ending = attempt.ending();
        if (ending != null) {
            scenario.ending(ending)
                    .ifPresent(end -> panel.add(new Paragraph(end.summary().in(language))));
        }
        panel.add(link("samtal/" + practice.id() + "/aterkoppling", "talk.feedback", true));
        var hint = new Paragraph(head.getTranslation("talk.over.rewind"));
        hint.addClassNames("muted", "small");
        panel.add(hint);
    }

    private Anchor link(String route, String key, boolean primary) {
        var link = new Anchor(route, head.getTranslation(key));
        link.addClassName("button");
        link.setClassName("primary", primary);
        return link;
    }

    Div head() {
        return head;
    }

    Div panel() {
        return panel;
    }

    Conversation conversation() {
        return conversation;
    }

    AttemptsBar attempts() {
        return attempts;
    }

    Composer composer() {
        return composer;
    }
}
