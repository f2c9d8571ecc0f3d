package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.Draft;
import se.anda.authoring.DraftComment;
import se.anda.authoring.DraftPlay;
import se.anda.authoring.Review;
import se.anda.authoring.Workspace;
import se.anda.ui.Dropdown;
import se.anda.ui.TextBox;

/** What other course leaders say of the draft, at its places, and their approval. */
final class ReviewPane extends Composite<Section> {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Workspace workspace;
    private final Review review;
    private final IntConsumer toLine;
    private final Consumer<Draft> changed;
    private final Paragraph told = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div form = new Div();
    private @Nullable Draft draft;

    /** @param changed takes the draft when its state has become another */
    ReviewPane(Workspace workspace, Review review, IntConsumer toLine, Consumer<Draft> changed) {
        this.workspace = workspace;
        this.review = review;
        this.toLine = toLine;
        this.changed = changed;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        list.addClassName("comments");
        form.addClassName("form");
        getContent().add(new H2(getTranslation("review.title")), new Paragraph(getTranslation("review.lead")), list, form, told);
    }

    void show(Draft now) {
        draft = now;
        list.removeAll();
        review.comments(now.id()).forEach(comment -> list.add(row(now, comment)));
        form.removeAll();
        var place = new Dropdown<String>(getTranslation("review.place")).with("", getTranslation("review.whole"));
        DraftPlay.places(now.source()).forEach(id -> place.with(id, id));
        var text = new TextBox(getTranslation("review.comment"), getTranslation("review.comment.help"), DraftComment.MOST);
        var say = new Button(getTranslation("review.say"), _ -> {
            review.comment(now.id(), place.value(), text.value());
            show(now);
            told.setText(getTranslation("review.said"));
        });
        form.add(place, text, say, decision(now));
    }

    private Div decision(Draft now) {
        var decision = new Div();
        decision.addClassName("links");
        if (now.status() == Draft.Status.DRAFT) {
            decision.add(new Button(getTranslation("editor.review"), _ -> {
                workspace.sendToReview(now.id());
                told(getTranslation("editor.reviewed"));
            }));
        }
        if (now.status() == Draft.Status.IN_REVIEW) {
            decision.add(new Button(getTranslation("review.approve"), _ -> told(getTranslation("review." + review.approve(now.id())))));
        }
        return decision;
    }

    private void told(String words) {
        var now = draft;
        if (now != null) {
            workspace.find(now.id()).ifPresent(fresh -> {
                show(fresh);
                changed.accept(fresh);
            });
        }
        told.setText(words);
    }

    private ListItem row(Draft now, DraftComment comment) {
        var about = new Span(getTranslation(
                "review.by",
                comment.authorName().isEmpty() ? "–" : comment.authorName(),
                DAY_AND_TIME.format(comment.at())));
        about.addClassNames("muted", "small");
        var row = new ListItem(new Paragraph(comment.text()), about);
        row.setClassName("settled", comment.settled());
        if (!comment.place().isEmpty()) {
            DraftPlay.place(now.source(), comment.place()).ifPresent(line -> {
                var to = new NativeButton(getTranslation("review.to", comment.place()), _ -> toLine.accept(line));
                to.addClassName("quiet-button");
                row.add(to);
            });
        }
        if (comment.settled()) {
            row.add(new Span(getTranslation("review.settled")));
        } else {
            var settle = new NativeButton(getTranslation("review.settle"), _ -> {
                review.settle(comment.id());
                show(now);
            });
            settle.addClassName("quiet-button");
            settle.setAriaLabel(getTranslation("review.settle") + ": " + comment.text());
            row.add(settle);
        }
        return row;
    }
}
