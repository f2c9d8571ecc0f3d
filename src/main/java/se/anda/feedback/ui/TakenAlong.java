package se.anda.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import se.anda.feedback.Intention;
import se.anda.feedback.Intentions;
import se.anda.feedback.NextStep;

/** The skill that is taken along to a real talk, and whether the time has come to ask about it. */
public final class TakenAlong {

    private static final String CHOSEN_NOW = TakenAlong.class.getName();

    private final Intentions intentions;
    private final UUID trainee;

    public TakenAlong(Intentions intentions, UUID trainee) {
        this.intentions = intentions;
        this.trainee = trainee;
    }

    /** The one to ask about: taken along before this sign-in, and not answered. */
    public Optional<Intention> due() {
        var session = VaadinSession.getCurrent();
        var now = session == null ? null : session.getAttribute(CHOSEN_NOW);
        return intentions.open(trainee).filter(intention -> !intention.id().equals(now));
    }

    boolean holds(UUID practice, NextStep next) {
        return intentions.open(trainee)
                .filter(open -> open.practice().equals(practice) && open.skill().equals(next.title()))
                .isPresent();
    }

    void take(UUID practice, NextStep next, boolean along) {
        if (along) {
            intentions.choose(trainee, practice, next.title(), next.example())
                    .ifPresent(id -> VaadinSession.getCurrent().setAttribute(CHOSEN_NOW, id));
        } else {
            intentions.open(trainee).ifPresent(open -> intentions.drop(trainee, open.id()));
        }
    }
}
