package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import se.anda.practice.PracticeStatus;
import se.anda.practice.PracticeSummary;
import se.anda.practice.Sharing;
import se.anda.ui.Confirmation;

/** One of one's own talks: what of it is shared, and a way to erase it. */
final class OwnTalkRow extends ListItem {

    /**
     * @param title which talk it is, in words
     * @param when as it is written
     * @param erase erases it
     */
    OwnTalkRow(PracticeSummary talk, String title, String when, Sharing sharing, UUID trainee, Runnable erase) {
        addClassNames("card", "own-talk");
        var name = new Paragraph(title);
        name.addClassName("strong");
        var told = new Paragraph(when + " · " + getTranslation("talks.replies", talk.replies()));
        told.addClassNames("muted", "small");
        add(new Div(name, told));
        if (talk.status() != PracticeStatus.ABANDONED) {
            var level = new Span(getTranslation("share.now." + sharing.level(trainee, talk.id())));
            add(new NativeDetails(level, new ShareChoice(sharing, trainee, talk.id())));
        }
        add(new Confirmation(
                        getTranslation("own-data.erase-talk"),
                        getTranslation("own-data.erase-talk.about"),
                        getTranslation("own-data.erase-talk.yes"),
                        erase)
                .named(getTranslation("own-data.erase-talk.which", title, when)));
    }
}
