package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import se.anda.dialogue.Bearing;
import se.anda.dialogue.RoleState;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;

/** The picture of the role. Its look follows how the role stands; a screen reader is told what there is to see. */
@Tag("anda-portrait")
@JsModule("./anda-portrait.ts")
final class Portrait extends Component implements HasStyle {

    private final String name;

    Portrait(Scenario scenario) {
        name = scenario.persona().name().split(" ", 2)[0];
        getElement().setProperty("who", scenario.persona().portrait());
        getElement().setProperty("label", name);
    }

    /** Beside the role's name, as she or he is when the talk begins: nothing more to a screen reader. */
    static Portrait small(Scenario scenario) {
        var portrait = new Portrait(scenario);
        portrait.addClassName("small-portrait");
        portrait.getElement().setAttribute("aria-hidden", "true");
        var initial = scenario.initialState();
        portrait.getElement().setProperty("trust", initial.getOrDefault(Dimension.TRUST, 50));
        portrait.getElement().setProperty("discord", initial.getOrDefault(Dimension.DISCORD, 0));
        portrait.getElement().setProperty("distress", initial.getOrDefault(Dimension.DISTRESS, 0));
        return portrait;
    }

    void show(RoleState state) {
        var bearing = Bearing.of(state);
        getElement().setProperty("trust", state.trust());
        getElement().setProperty("discord", state.discord());
        getElement().setProperty("distress", state.distress());
        getElement()
                .setProperty(
                        "label",
                        getTranslation(
                                "portrait.label",
                                name,
                                getTranslation("portrait.gaze." + bearing.gaze()),
                                getTranslation("portrait.posture." + bearing.posture())));
    }
}
