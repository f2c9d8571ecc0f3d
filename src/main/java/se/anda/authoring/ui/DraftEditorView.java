package se.anda.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import se.anda.authoring.Draft;
import se.anda.authoring.Publishing;
import se.anda.authoring.RegressionTalks;
import se.anda.authoring.Review;
import se.anda.authoring.RubricTrial;
import se.anda.authoring.SaveOutcome;
import se.anda.authoring.Workspace;
import se.anda.practice.ContentVersion;
import se.anda.practice.TalkEngine;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Where a draft is written: the text, what is wrong with it, the talk played beside it, and the way to publishing. */
@Route(value = "verkstad/:id", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class DraftEditorView extends Page implements BeforeEnterObserver {

    private final Workspace workspace;
    private final Publishing publishing;
    private final Review review;
    private final RegressionTalks regression;
    private final RubricTrial trial;
    private final TalkEngine engine;
    private final Paragraph told = new Paragraph();
    private final Div conflict = new Div();

    DraftEditorView(
            Workspace workspace,
            Publishing publishing,
            Review review,
            RegressionTalks regression,
            RubricTrial trial,
            TalkEngine engine) {
        this.trial = trial;
        this.regression = regression;
        this.review = review;
        this.workspace = workspace;
        this.publishing = publishing;
        this.engine = engine;
        addClassName("wide-page");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        conflict.addClassName("note");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters().get("id").flatMap(DraftEditorView::id).flatMap(workspace::find);
        show(draft.orElseThrow(NotFoundException::new));
    }

    private static java.util.Optional<UUID> id(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return java.util.Optional.empty();
        }
    }

    private void show(Draft draft) {
        removeAll();
        var title = draft.title().isEmpty() ? draft.fileName() : draft.title();
        var editor = new TextEditor(draft.id(), getTranslation("editor.label", title));
        var problems = new ProblemList(editor::toLine);
        var reviewing = new ReviewPane(workspace, review, editor::toLine, this::tellStatus);
        var publish = new PublishPane(workspace, publishing, (published, words) -> {
            show(published);
            told.setText(words);
        });
        var tried = new RubricPane(trial, () -> workspace.find(draft.id()).ifPresent(publish::show));
        var kept = new RegressionPane(regression);
        Runnable fresh = () -> workspace.find(draft.id()).ifPresent(now -> {
            kept.show(workspace.check(now).scenario());
            publish.show(now);
        });
        kept.onChange(fresh);
        var play = new PlayPane(
                engine,
                regression,
                editor::toLine,
                (beat, line) -> {
                    review.comment(draft.id(), beat, getTranslation("editor.play.not-so.comment", line));
                    workspace.find(draft.id()).ifPresent(reviewing::show);
                    told.setText(getTranslation("review.said"));
                },
                fresh);
        var map = new MapPane(publishing, editor::toLine);
        var form = new FormFace(draft.kind(), editor::replace);
        Consumer<Draft> tell = now -> {
            form.follow(now.source());
            tell(now, editor, problems, play, publish, map);
            reviewing.show(now);
            kept.show(workspace.check(now).scenario());
            tried.show(workspace.check(now).rubric());
        };
        editor.onEdit(edit -> {
            switch (workspace.save(draft.id(), edit.version(), edit.text())) {
                case SaveOutcome.Saved(var saved) -> {
                    editor.kept(saved.version());
                    tell.accept(saved);
                }
                case SaveOutcome.Overtaken(var newest) -> overtaken(editor, newest, edit.text());
                case SaveOutcome.TooLarge _ -> {
                    editor.refused();
                    told.setText(getTranslation("editor.too-large"));
                }
                case SaveOutcome.Gone _ -> {
                    editor.overtaken();
                    told.setText(getTranslation("editor.gone"));
                }
            }
        });
        conflict.setVisible(false);
        add(new Anchor("verkstad", getTranslation("editor.back")), heading(title), told, conflict, buttons(draft, editor));
        var beside = new Div(problems, play);
        var bench = new Div(faces(draft, editor, form), beside);
        bench.addClassName("workbench");
        if (draft.kind() == ContentVersion.Kind.RUBRIC) {
            kept.setVisible(false);
            add(bench, tried);
        } else {
            add(bench, kept, map);
        }
        if (draft.kind() == ContentVersion.Kind.SCENARIO) {
            add(new PaperLinks(workspace, () -> workspace.find(draft.id()).orElse(draft)));
        }
        add(reviewing, publish);
        editor.open(draft.kind(), draft.source(), draft.version());
        tell.accept(draft);
    }

    /** The text, or its values as a form; the text stays in the page, since it is what is saved. */
    private Div faces(Draft draft, TextEditor editor, FormFace form) {
        var text = new Div(editor);
        form.getContent().addClassName("off");
        var toForm = new Button(getTranslation("form.title"));
        toForm.getElement().setAttribute("aria-pressed", "false");
        toForm.addClickListener(_ -> {
            var shown = !text.hasClassName("off");
            if (shown) {
                form.show(workspace.find(draft.id()).orElse(draft).source());
            }
            text.setClassName("off", shown);
            form.getContent().setClassName("off", !shown);
            toForm.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
        });
        var faces = new Div(toForm, text, form);
        faces.addClassName("faces");
        return faces;
    }

    private Div buttons(Draft draft, TextEditor editor) {
        var before = new Button(getTranslation("editor.before"), _ -> workspace.find(draft.id())
                .flatMap(workspace::before)
                .ifPresent(editor::replace));
        var buttons = new Div(
                new Button(getTranslation("editor.undo"), _ -> editor.undo()),
                new Button(getTranslation("editor.redo"), _ -> editor.redo()),
                before);
        buttons.addClassName("links");
        return buttons;
    }

    private void tellStatus(Draft draft) {
        told.setText(getTranslation("editor.saved", draft.version(), getTranslation("authoring.status." + draft.status())));
    }

    private void tell(
            Draft draft, TextEditor editor, ProblemList problems, PlayPane play, PublishPane publish, MapPane map) {
        var check = workspace.check(draft);
        tellStatus(draft);
        editor.show(check.problems());
        problems.show(check.problems());
        play.show(draft, check);
        publish.show(draft);
        map.show(draft, check);
    }

    /** Nothing is overwritten: the writer chooses, with the own text still there. */
    private void overtaken(TextEditor editor, Draft newest, String own) {
        editor.overtaken();
        conflict.removeAll();
        var keep = new Button(getTranslation("editor.overtaken.keep"), _ -> workspace.duplicate(newest.id()).ifPresent(copy -> {
            workspace.save(copy.id(), copy.version(), own);
            WorkspaceView.open(copy);
        }));
        var take = new Button(getTranslation("editor.overtaken.take"), _ -> show(newest));
        var buttons = new Div(keep, take);
        buttons.addClassName("links");
        conflict.add(
                new Paragraph(getTranslation("editor.overtaken", newest.changedBy().isEmpty() ? "–" : newest.changedBy(), newest.version())),
                buttons);
        conflict.setVisible(true);
    }
}
