package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import se.anda.dialogue.Bearing;
import se.anda.dialogue.RoleState;
import se.anda.scenario.Scenario;

/** The picture of the role. Its look follows how the role stands; a screen reader is told what there is to see. */
@Tag("anda-portrait")
@JsModule("./anda-portrait.ts")
final class Portrait extends Component {

    private final String name;

    Portrait(Scenario scenario) {
        name = scenario.persona().name().split(" ", 2)[0];
        getElement().setProperty("who", scenario.persona().portrait());
        getElement().setProperty("label", name);
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
