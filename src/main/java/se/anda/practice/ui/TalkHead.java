package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import se.anda.practice.Attempt;
import se.anda.practice.Practice;
import se.anda.practice.PracticeStatus;
import se.anda.scenario.Scenario;

/** Whom one talks with, how far the talk has come, and what can always be done: think, finish, break off. */
final class TalkHead extends Div {

    private final Scenario scenario;
    private final Portrait portrait;
    private final Span count = new Span();
    private final TalkClock clock;
    private final TalkVoice voice;
    private final NativeButton think;
    private final NativeButton finish;
    private final NativeButton stop;
    private final NativeButton coach;

    /** @param destination where the words of the talk go; empty for a scripted role */
    TalkHead(Practice practice, Scenario scenario, TalkActions actions, Optional<String> destination) {
        this.scenario = scenario;
        portrait = new Portrait(scenario);
        clock = new TalkClock(scenario.timeLimitMinutes());
        voice = new TalkVoice(scenario.persona().portrait(), practice.start().language());
        think = button("talk.think", actions.think());
        finish = button("talk.finish", actions.finish());
        var longer = new Span(getTranslation("talk.finish.longer"));
        longer.addClassName("longer");
        finish.add(longer);
        coach = button("talk.coach", actions.coach());
        stop = button("talk.stop", actions.abandon());
        stop.addClassName("stop");
        var name = new Paragraph(scenario.persona().name());
        name.addClassNames("talk-name");
        name.getElement().setAttribute("aria-hidden", "true");
        var meta = new Div(count, clock);
        meta.addClassNames("muted", "small", "meta");
        var told = new Div(name, meta);
        told.addClassName("talk-told");
        var who = new Div(portrait, told);
        who.addClassName("talk-who");
        var buttons = new Div(think, finish, stop);
        buttons.addClassName("talk-buttons");
        var more = new Div(briefing(practice), coach, voice);
        more.addClassName("talk-more");
        destination.ifPresent(host -> {
            var where = new Span(getTranslation("talk.words-go", host));
            where.addClassNames("muted", "small", "words-go");
            more.add(where);
        });
        addClassName("talk-head");
        add(who, buttons, more);
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), _ -> action.run());
        button.addClassName("quiet-button");
        return button;
    }

    private NativeDetails briefing(Practice practice) {
        var language = practice.start().language();
        var again = new NativeDetails(getTranslation("talk.briefing"));
        again.addClassName("briefing-again");
        var told = new Div(new Paragraph(scenario.setting().in(language)));
        var follows = scenario.follows();
        if (follows != null) {
            follows.of(practice.start().opening().state().memories())
                    .forEach(memory -> told.add(new Paragraph(memory.briefing().in(language))));
        }
        var part = scenario.traineeRoles().get(practice.start().traineeRole());
        if (part != null) {
            told.add(new Paragraph(part.task().in(language)), new Paragraph(part.secrecy().in(language)));
        }
        again.setContent(told);
        return again;
    }

    /**
     * @param attempt the one on the page
     * @param current whether it is the one that goes on
     */
    void show(Practice practice, Attempt attempt, boolean current, Duration used, boolean coached) {
        var open = practice.status().isOpen();
        portrait.show(attempt.turns().getLast().state().role());
        count.setText(getTranslation("talk.count", attempt.replies(), scenario.maxTurns()));
        clock.show(used, practice.status() == PracticeStatus.RUNNING);
        think.setVisible(open && current);
        think.setEnabled(practice.status() == PracticeStatus.RUNNING);
        finish.setEnabled(practice.canFinish());
        finish.setVisible(open && current);
        stop.setVisible(open);
        coach.getElement().setAttribute("aria-pressed", String.valueOf(coached));
    }

    void read(String line) {
        voice.read(line);
    }
}
