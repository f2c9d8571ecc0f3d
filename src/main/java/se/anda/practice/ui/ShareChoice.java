package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import se.anda.practice.ShareLevel;
import se.anda.practice.ShareOutcome;
import se.anda.practice.Sharing;
import se.anda.ui.RadioChoice;

/** What of one's talk the course leader sees: chosen here, withdrawn here, told at once. */
public final class ShareChoice extends Div {

    private final Paragraph told = new Paragraph();
    private final RadioChoice<ShareLevel> choice;
    private final Sharing sharing;
    private final UUID trainee;
    private final UUID practice;

    /** @param trainee whoever is signed in; of somebody else's talk nothing is shown or changed */
    public ShareChoice(Sharing sharing, UUID trainee, UUID practice) {
        this.sharing = sharing;
        this.trainee = trainee;
        this.practice = practice;
        addClassName("share-choice");
        choice = new RadioChoice<>(getTranslation("share.legend"), this::share);
        for (var level : ShareLevel.values()) {
            choice.with(level, getTranslation("share." + level), getTranslation("share." + level + ".about"));
        }
        choice.show(sharing.level(trainee, practice));
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(choice, told);
    }

    /** As when a person chooses it. */
    public void choose(ShareLevel level) {
        choice.choose(level);
    }

    private void share(ShareLevel level) {
        var outcome = sharing.share(trainee, practice, level);
        told.setClassName("failed", outcome != ShareOutcome.CHANGED);
        told.setText(
                switch (outcome) {
                    case CHANGED -> getTranslation("share." + level + ".done");
                    case ABANDONED -> getTranslation("share.abandoned");
                    case NOT_FOUND -> getTranslation("talk.not-found");
                });
        choice.show(sharing.level(trainee, practice));
    }
}
