package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.anda.authoring.RegressionTalks;
import se.anda.authoring.RegressionTalks.Replayed;
import se.anda.scenario.Scenario;

/** The talks kept with the scenario: whether each plays as before, what has changed, and whether that is meant. */
final class RegressionPane extends Composite<Section> {

    private final RegressionTalks talks;
    private Runnable changed = () -> {};
    private final OrderedList list = new OrderedList();

    RegressionPane(RegressionTalks talks) {
        this.talks = talks;
        list.addClassName("comments");
        getContent().add(new H2(getTranslation("regression.title")), new Paragraph(getTranslation("regression.lead")), list);
    }

    /** @param followed runs when a change was accepted or a talk removed */
    void onChange(Runnable followed) {
        changed = followed;
    }

    /** @param scenario the draft's; empty while it cannot be played: what stands is left */
    void show(Optional<Scenario> scenario) {
        scenario.ifPresent(playable -> {
            list.removeAll();
            talks.replay(playable).forEach(one -> list.add(row(playable, one)));
            setVisible(list.getComponentCount() > 0);
        });
    }

    private ListItem row(Scenario scenario, Replayed one) {
        var first = one.talk().volleys().stream().filter(volley -> !volley.isBlank()).findFirst().orElse("–");
        var row = new ListItem(new Paragraph(getTranslation("regression.talk", first, one.talk().volleys().size())));
        if (one.changes().isEmpty()) {
            row.add(new Span(getTranslation("regression.same")));
        } else {
            row.add(diff(one));
            row.add(button("regression.accept", () -> talks.accept(one.talk(), scenario)));
        }
        row.add(button("regression.remove", () -> talks.remove(one.talk())));
        row.setClassName("changed", !one.changes().isEmpty());
        return row;
    }

    private NativeButton button(String key, Runnable doIt) {
        var button = new NativeButton(getTranslation(key), _ -> {
            doIt.run();
            changed.run();
        });
        button.addClassName("quiet-button");
        return button;
    }

    private NativeDetails diff(Replayed one) {
        var text = new Pre();
        text.addClassName("diff");
        text.getElement().setAttribute("tabindex", "0");
        one.changes().forEach(change -> {
            var before = new Span("− " + change.turn() + ": " + change.before());
            before.addClassName("gone");
            var now = new Span("+ " + change.turn() + ": " + change.now());
            now.addClassName("added");
            text.add(new Div(before), new Div(now));
        });
        return new NativeDetails(getTranslation("regression.changed", one.changes().size()), text);
    }
}
