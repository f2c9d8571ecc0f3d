package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import se.anda.authoring.ContentDiff;
import se.anda.authoring.Draft;
import se.anda.authoring.PublishedVersion;
import se.anda.authoring.TextDiff;
import se.anda.ui.Confirmation;

/** What was published, newest first: its note, how it differs from the text now, and a way back to it. */
final class VersionList extends Composite<Div> {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    VersionList(List<PublishedVersion> versions, Draft draft, Consumer<PublishedVersion> restore) {
        if (versions.isEmpty()) {
            return;
        }
        getContent().add(new H3(getTranslation("publish.versions")));
        for (var version : versions) {
            var told = new Paragraph(getTranslation(
                    "publish.version",
                    version.number(),
                    DAY_AND_TIME.format(version.publishedAt()),
                    version.authorName().isEmpty() ? "–" : version.authorName(),
                    version.note()));
            getContent().add(told, diff(version, draft));
            if (version != versions.getFirst()) {
                getContent().add(new Confirmation(
                        getTranslation("publish.restore", version.number()),
                        getTranslation("publish.restore.about"),
                        getTranslation("publish.restore.yes", version.number()),
                        () -> restore.accept(version)));
            }
        }
    }

    private NativeDetails diff(PublishedVersion version, Draft draft) {
        var changes = TextDiff.changes(version.source(), draft.source());
        var text = new Pre();
        text.addClassName("diff");
        text.getElement().setAttribute("tabindex", "0");
        for (var line : changes) {
            var isGone = line.kind() == TextDiff.Kind.GONE;
            var span = new Span((isGone ? "− " : "+ ") + line.number() + ": " + line.text());
            span.addClassName(isGone ? "gone" : "added");
            text.add(span);
        }
        return new NativeDetails(
                getTranslation("publish.diff", changes.size()),
                changes.isEmpty() ? new Paragraph(getTranslation("publish.diff.none")) : new Div(inWords(version, draft), text));
    }

    private UnorderedList inWords(PublishedVersion version, Draft draft) {
        var list = new UnorderedList();
        for (var change : ContentDiff.between(version.source(), draft.source())) {
            var part = getTranslation("diff.part." + (change.part().isEmpty() ? "fields" : change.part()));
            list.add(new ListItem(getTranslation("diff." + change.kind(), part, String.join(", ", change.ids()))));
        }
        return list;
    }
}
