package se.anda.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import se.anda.practice.NotUnderstood;
import se.anda.practice.Practice;
import se.anda.practice.Releases;

/** Replies that the role did not understand: each may be left, masked and without a name, to those who write the scenario. */
final class NotUnderstoodPanel extends NativeDetails {

    private final Releases releases;
    private final UUID trainee;
    private final Practice practice;

    NotUnderstoodPanel(Releases releases, UUID trainee, Practice practice, List<NotUnderstood> all) {
        this.releases = releases;
        this.trainee = trainee;
        this.practice = practice;
        setSummaryText(getTranslation("release.title", all.size()));
        var list = new UnorderedList();
        list.addClassName("comments");
        all.forEach(one -> list.add(row(one)));
        setContent(new Div(new Paragraph(getTranslation("release.lead")), list));
    }

    private ListItem row(NotUnderstood one) {
        var told = new Span();
        told.addClassNames("muted", "small");
        told.getElement().setAttribute("role", "status");
        var leave = new NativeButton();
        leave.addClassName("quiet-button");
        show(leave, told, releases.of(trainee, practice.id()).contains(one.turn()));
        leave.addClickListener(_ -> {
            var left = releases.of(trainee, practice.id()).contains(one.turn());
            if (left) {
                releases.takeBack(trainee, practice.id(), one.turn());
            } else {
                releases.release(trainee, practice.id(), one);
            }
            show(leave, told, !left);
        });
        return new ListItem(new Paragraph(releases.masked(practice, one)), leave, told);
    }

    private void show(NativeButton leave, Span told, boolean left) {
        leave.setText(getTranslation(left ? "release.back" : "release.leave"));
        told.setText(left ? getTranslation("release.left") : "");
    }
}
