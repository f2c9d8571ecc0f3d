package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.Draft;
import se.anda.authoring.DraftCheck;
import se.anda.authoring.DraftPlay;
import se.anda.authoring.DraftPlay.PlayedLine;
import se.anda.authoring.RegressionTalks;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyCoder;
import se.anda.practice.ContentVersion;
import se.anda.practice.TalkEngine;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;

/** Plays the draft beside its text. After each edit the same volleys are said again, and what came out otherwise is marked. */
final class PlayPane extends Composite<Section> {

    private final DraftPlay play;
    private final RegressionTalks regression;
    private final Runnable kept;
    private final IntConsumer toLine;
    private final BiConsumer<String, String> notSo;
    private final Paragraph told = new Paragraph();
    private final UnorderedList lines = new UnorderedList();
    private final TextField volley = new TextField(getTranslation("editor.play.volley"));
    private final StartState from = new StartState(this::otherState);
    private final List<String> said = new ArrayList<>();
    private List<PlayedLine> before = List.of();
    private long seed = 1;
    private @Nullable Scenario scenario;
    private String source = "";

    /**
     * @param notSo takes the id of a beat and a line of it that the role would not say
     * @param kept follows when a talk has been kept
     */
    PlayPane(
            TalkEngine engine,
            RegressionTalks regression,
            IntConsumer toLine,
            BiConsumer<String, String> notSo,
            Runnable kept) {
        this.regression = regression;
        this.kept = kept;
        this.play = new DraftPlay(engine);
        this.notSo = notSo;
        this.toLine = toLine;
        told.getElement().setAttribute("role", "status");
        lines.addClassName("play-lines");
        volley.setMaxLength(VolleyCoder.MAX_LENGTH);
        volley.setWidthFull();
        volley.addKeyPressListener(Key.ENTER, _ -> say());
        var buttons = new Div(
                new Button(getTranslation("editor.play.say"), _ -> say()),
                new Button(getTranslation("editor.play.back"), _ -> back()),
                new Button(getTranslation("editor.play.anew"), _ -> anew()),
                new Button(getTranslation("regression.keep"), _ -> keep()));
        buttons.addClassName("links");
        getContent().add(new H2(getTranslation("editor.play")), told, from, lines, volley, buttons);
    }

    /** The draft as it is now. A text that cannot be played leaves the last talk standing. */
    void show(Draft draft, DraftCheck check) {
        setVisible(draft.kind() == ContentVersion.Kind.SCENARIO);
        if (check.scenario().isEmpty()) {
            told.setText(getTranslation("editor.play.not-now"));
            return;
        }
        scenario = check.scenario().get();
        source = draft.source();
        replay();
    }

    private void say() {
        if (scenario != null && !(!before.isEmpty() && before.getLast().isEnd())) {
            said.add(volley.getValue());
            volley.clear();
            before = List.of();
            replay();
        }
    }

    private void back() {
        if (!said.isEmpty()) {
            said.removeLast();
            before = List.of();
            replay();
        }
    }

    private void otherState() {
        before = List.of();
        replay();
    }

    private void anew() {
        said.clear();
        before = List.of();
        seed++;
        replay();
    }

    private void keep() {
        var playing = scenario;
        if (playing != null && !said.isEmpty()) {
            regression.keep(playing, role(playing), Languages.shown(), seed, said);
            kept.run();
            told.setText(getTranslation("regression.kept"));
        }
    }

    private static TraineeRole role(Scenario scenario) {
        return scenario.traineeRoles().keySet().iterator().next();
    }

    private void replay() {
        var playing = scenario;
        if (playing == null) {
            return;
        }
        var now = play.play(playing, role(playing), Languages.shown(), seed, said, from.of(playing).orElse(null));
        var changed = 0;
        lines.removeAll();
        for (var turn = 0; turn < now.size(); turn++) {
            var line = now.get(turn);
            if (turn > 0) {
                var own = new ListItem(line.volley().isEmpty() ? getTranslation("editor.play.silence") : line.volley());
                own.addClassName("own");
                lines.add(own);
            }
            var differs = turn < before.size() && !before.get(turn).line().equals(line.line());
            changed += differs ? 1 : 0;
            lines.add(row(line, differs));
        }
        told.setText(getTranslation("editor.play.changed", changed) + (now.getLast().isEnd() ? " " + getTranslation("editor.play.ended") : ""));
        before = now;
    }

    private ListItem row(PlayedLine line, boolean differs) {
        var row = new ListItem(new Span(line.line()));
        row.setClassName("changed", differs);
        Optional<Integer> place = DraftPlay.place(source, line.id());
        var why = new NativeButton(
                getTranslation("editor.play.why", line.id(), line.state().trust(), line.state().discord()),
                _ -> place.ifPresent(toLine::accept));
        why.addClassNames("quiet-button", "why");
        var wrong = new NativeButton(getTranslation("editor.play.not-so"), _ -> notSo.accept(line.id(), line.line()));
        wrong.addClassNames("quiet-button", "why");
        wrong.setAriaLabel(getTranslation("editor.play.not-so") + ": " + line.line());
        row.add(why, wrong);
        return row;
    }
}
