package se.anda.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import se.anda.authoring.Draft;
import se.anda.authoring.Workspace;
import se.anda.ui.DataTable;

/** The drafts, last changed first, each with its way to the editor and what can be done with it as a whole. */
final class DraftTable extends Composite<Div> {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Workspace workspace;
    private final Runnable changed;

    DraftTable(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
        var rows = workspace.list();
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("authoring.none")));
            return;
        }
        var table = new DataTable(getTranslation("authoring.drafts"), List.of(
                getTranslation("authoring.column.kind"),
                getTranslation("authoring.column.title"),
                getTranslation("authoring.column.state"),
                getTranslation("authoring.column.author"),
                getTranslation("authoring.column.changed"),
                getTranslation("authoring.column.problems"),
                getTranslation("authoring.column.played"),
                getTranslation("authoring.column.do")));
        rows.forEach(row -> table.row(
                getTranslation("authoring.kind." + row.draft().kind()),
                link(row.draft()),
                new Span(getTranslation("authoring.status." + row.draft().status())),
                new Span(row.draft().authorName().isEmpty() ? "–" : row.draft().authorName()),
                new Span(getTranslation("authoring.changed", DAY_AND_TIME.format(row.draft().changedAt()),
                        row.draft().changedBy().isEmpty() ? "–" : row.draft().changedBy(), row.draft().version())),
                new Span(getTranslation("authoring.problems", row.problems())),
                new Span(Integer.toString(row.played())),
                actions(row.draft())));
        getContent().add(table);
    }

    private static String title(Draft draft) {
        return draft.title().isEmpty() ? draft.fileName() : draft.title();
    }

    private static Anchor link(Draft draft) {
        return new Anchor("verkstad/" + draft.id(), title(draft));
    }

    private Div actions(Draft draft) {
        var actions = new Div(
                action("authoring.duplicate", draft, () -> workspace.duplicate(draft.id())),
                draft.status() == Draft.Status.ARCHIVED
                        ? action("authoring.take-back", draft, () -> workspace.takeBack(draft.id()))
                        : action("authoring.archive", draft, () -> workspace.archive(draft.id())),
                download("authoring.export.yaml", draft, draft.fileName(), () -> draft.source().getBytes(StandardCharsets.UTF_8)),
                download("authoring.export.zip", draft, draft.fileName().replace(".yaml", ".zip"), () -> workspace.pack(draft)));
        actions.addClassName("links");
        return actions;
    }

    private Component action(String key, Draft draft, Runnable doIt) {
        var button = new NativeButton(getTranslation(key), _ -> {
            doIt.run();
            changed.run();
        });
        button.addClassName("quiet-button");
        button.setAriaLabel(getTranslation(key) + ": " + title(draft));
        return button;
    }

    private Component download(String key, Draft draft, String file, Supplier<byte[]> bytes) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType("application/octet-stream");
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    event.getOutputStream().write(bytes.get());
                },
                getTranslation(key));
        link.getElement().setAttribute("aria-label", getTranslation(key) + ": " + title(draft));
        return link;
    }
}
