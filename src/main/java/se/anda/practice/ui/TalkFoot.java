package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import se.anda.practice.Attempt;
import se.anda.practice.Practice;
import se.anda.practice.PracticeStatus;
import se.anda.scenario.Scenario;

/** Beneath the lines: what is to be told, the pause, the composer, or where the talk leads when it is over. */
final class TalkFoot extends Div {

    private final Scenario scenario;
    private final TalkActions actions;
    private final Composer composer;
    private final Div panel = new Div();
    private final Paragraph notice = new Paragraph();
    private final NativeButton newest;
    private final NativeButton skip;

    TalkFoot(Practice practice, Scenario scenario, TalkActions actions) {
        this.scenario = scenario;
        this.actions = actions;
        composer = new Composer(practice.id(), practice.start().language());
        addClassName("foot");
        panel.addClassName("panel");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        newest = new NativeButton(
                getTranslation("talk.show-newest"), _ -> actions.showNewest().run());
        newest.addClassNames("button", "newest");
        newest.setVisible(false);
        skip = new NativeButton(getTranslation("talk.skip"), _ -> actions.skip().run());
        skip.addClassNames("quiet-button", "skip");
        skip.setVisible(false);
        add(skip, panel, notice, newest, composer);
    }

    /**
     * @param attempt the one on the page
     * @param current whether it is the one that goes on
     */
    void show(Practice practice, Attempt attempt, boolean current) {
        var open = practice.status().isOpen();
        composer.setVisible(open && current);
        newest.setVisible(false);
        panel.removeAll();
        if (!current) {
            layLookedAt(practice, attempt);
        } else {
            switch (practice.status()) {
                case RUNNING -> {}
                case PAUSED -> panel.add(new Pause(scenario, practice.step(), actions.goOn()));
                case FINISHED -> layFinished(practice, attempt);
                case ABANDONED ->
                    panel.add(new Paragraph(getTranslation("talk.abandoned")), link("", "talk.home", false));
            }
        }
        panel.setVisible(panel.getComponentCount() > 0);
    }

    private void layLookedAt(Practice practice, Attempt attempt) {
        panel.add(new Paragraph(getTranslation("talk.looking", attempt.number())));
        var back = new NativeButton(
                getTranslation("talk.look-current"), _ -> actions.showNewest().run());
        back.addClassNames("button", "primary");
        panel.add(back);
        if (practice.canRewindTo(attempt.head())) {
            var goOn = new NativeButton(
                    getTranslation("talk.go-on-from"), _ -> actions.goOnFrom().accept(attempt));
            goOn.addClassName("button");
            panel.add(goOn);
        }
        if (attempt.finished()) {
            panel.add(link("samtal/" + practice.id() + "/aterkoppling/" + attempt.number(), "talk.feedback", false));
        }
    }

    private void layFinished(Practice practice, Attempt attempt) {
        var title = new Paragraph(getTranslation("talk.over"));
        title.addClassName("strong");
        panel.add(title);
        var ending = attempt.ending();
        if (ending != null) {
            scenario.ending(ending)
                    .ifPresent(end -> panel.add(
                            new Paragraph(end.summary().in(practice.start().language()))));
        }
        panel.add(link("samtal/" + practice.id() + "/aterkoppling", "talk.feedback", true));
        var hint = new Paragraph(getTranslation("talk.over.rewind"));
        hint.addClassNames("muted", "small");
        panel.add(hint);
    }

    private Anchor link(String route, String key, boolean primary) {
        var link = new Anchor(route, getTranslation(key));
        link.addClassName("button");
        link.setClassName("primary", primary);
        return link;
    }

    void tell(String words) {
        notice.setText(words);
    }

    /** The talk has gone on where this page does not see it. */
    void offerNewest(String words) {
        notice.setText(words);
        newest.setVisible(true);
    }

    /** The role is speaking, or has spoken. */
    void answering(boolean answering) {
        composer.answering(answering);
        if (answering) {
            panel.setVisible(false);
        } else {
            skip.setVisible(false);
        }
    }

    void offerSkip() {
        skip.setVisible(true);
    }

    Composer composer() {
        return composer;
    }
}
