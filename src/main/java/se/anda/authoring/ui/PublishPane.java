package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.Draft;
import se.anda.authoring.PlaytestPage;
import se.anda.authoring.PlaytestReport;
import se.anda.authoring.PlaytestSeries;
import se.anda.authoring.PlaytestWords;
import se.anda.authoring.PublishOutcome;
import se.anda.authoring.Publishing;
import se.anda.authoring.PublishingCheck;
import se.anda.authoring.Workspace;
import se.anda.practice.ContentVersion;
import se.anda.ui.Languages;

/** The way out to the trainees: the simulated play-through with its checklist, the note, and the versions there are. */
final class PublishPane extends Composite<Section> {

    private final Workspace workspace;
    private final Publishing publishing;
    private final BiConsumer<Draft, String> changed;
    private final Paragraph told = new Paragraph();
    private final Div report = new Div();
    private final Div versions = new Div();
    private final TextField note = new TextField(getTranslation("publish.note"));
    private final Button test;
    private @Nullable Draft draft;

    /** @param changed takes the draft once it is published, and what to tell */
    PublishPane(Workspace workspace, Publishing publishing, BiConsumer<Draft, String> changed) {
        this.workspace = workspace;
        this.publishing = publishing;
        this.changed = changed;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        note.setMaxLength(Publishing.MOST_NOTE);
        note.setWidthFull();
        test = new Button(getTranslation("publish.test"), _ -> test());
        var publish = new Button(getTranslation("publish.do"), _ -> publish());
        publish.addClassName("primary");
        var form = new Div(test, report, note, publish, told);
        form.addClassName("form");
        getContent().add(new H2(getTranslation("publish.title")), new Paragraph(getTranslation("publish.lead")), form, versions);
    }

    void show(Draft now) {
        draft = now;
        test.setVisible(now.kind() == ContentVersion.Kind.SCENARIO);
        report.removeAll();
        publishing.report(now).ifPresent(this::show);
        versions.removeAll();
        versions.add(new VersionList(publishing.versions(now), now, earlier -> told(publishing.restore(
                now.id(), now.version(), earlier, getTranslation("publish.restored", earlier.number())))));
    }

    private void show(PlaytestReport shown) {
        var words = new PlaytestWords(Languages.shown());
        report.removeAll();
        report.add(checks(shown.checks()));
        var page = new PlaytestPage(words).of(List.of(shown)).getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(shown.scenario().id() + "-provspelning.html");
                    event.setContentType("text/html; charset=utf-8");
                    event.getOutputStream().write(page);
                },
                getTranslation("publish.report"));
        report.add(link);
    }

    private static UnorderedList checks(List<PublishingCheck> checks) {
        var words = new PlaytestWords(Languages.shown());
        var list = new UnorderedList();
        list.addClassName("checks");
        for (var check : checks) {
            var found = words.found(check);
            var row = new ListItem(
                    words.verdict(check) + ": " + words.condition(check) + (found.isEmpty() ? "" : " (" + found + ")"));
            row.addClassName(check.verdict().tag());
            list.add(row);
        }
        return list;
    }

    /** In the background, telling how far it has come; it stops when the page is left. */
    private void test() {
        var testing = draft;
        var ui = getUI();
        if (testing == null || ui.isEmpty()) {
            return;
        }
        test.setEnabled(false);
        told.setText(getTranslation("publish.testing", 0));
        Thread.ofVirtual().name("playtest").start(() -> {
            try {
                var shown = publishing.playtest(testing, (plays, of) -> {
                    if (plays % 10 == 0) {
                        ui.get().access(() -> told.setText(getTranslation("publish.testing", 100 * plays / of)));
                    }
                    return ui.get().isAttached();
                });
                ui.get().access(() -> {
                    test.setEnabled(true);
                    told.setText(getTranslation(shown.isPresent() ? "publish.tested" : "publish.not-playable"));
                    shown.filter(_ -> testing.equals(draft)).ifPresent(this::show);
                });
            } catch (PlaytestSeries.Stopped | com.vaadin.flow.component.UIDetachedException left) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void publish() {
        var publishable = draft;
        if (publishable != null) {
            told(publishing.publish(publishable.id(), publishable.version(), note.getValue()));
        }
    }

    private void told(PublishOutcome outcome) {
        switch (outcome) {
            case PublishOutcome.Published(var version) -> {
                var now = draft;
                var words = getTranslation("publish.done", version.number());
                if (now != null) {
                    workspace.find(now.id()).ifPresent(fresh -> changed.accept(fresh, words));
                }
            }
            case PublishOutcome.NoteWanted _ -> told.setText(getTranslation("publish.note-wanted"));
            case PublishOutcome.NotTested _ -> told.setText(getTranslation("publish.not-tested"));
            case PublishOutcome.Hindered(var hindering) -> {
                told.setText(getTranslation("publish.hindered"));
                report.removeAll();
                report.add(checks(hindering));
            }
            case PublishOutcome.Gone _ -> told.setText(getTranslation("publish.gone"));
        }
    }
}
