package se.anda.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.anda.dialogue.RoleState;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;

/** The state that a draft is played from: the scenario's own, until figures are written here. */
final class StartState extends NativeDetails {

    private static final int HIGHEST = 100;

    private final Map<Dimension, IntegerField> fields = new EnumMap<>(Dimension.class);

    /** @param changed follows every new figure */
    StartState(Runnable changed) {
        super();
        setSummaryText(getTranslation("editor.play.from"));
        var row = new Div();
        row.addClassName("links");
        for (var dimension : Dimension.values()) {
            var field = new IntegerField(getTranslation("dimension." + dimension));
            field.setMin(0);
            field.setMax(HIGHEST);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(_ -> changed.run());
            fields.put(dimension, field);
            row.add(field);
        }
        setContent(row);
    }

    /** Empty while no figure is written: the scenario begins as it is written. */
    Optional<RoleState> of(Scenario scenario) {
        if (fields.values().stream().allMatch(IntegerField::isEmpty)) {
            return Optional.empty();
        }
        var readiness = scenario.initialState().containsKey(Dimension.READINESS)
                ? Integer.valueOf(figure(scenario, Dimension.READINESS))
                : null;
        return Optional.of(new RoleState(
                figure(scenario, Dimension.TRUST),
                readiness,
                figure(scenario, Dimension.DISCORD),
                figure(scenario, Dimension.DISTRESS)));
    }

    private int figure(Scenario scenario, Dimension dimension) {
        var field = fields.get(dimension);
        var written = field == null ? null : field.getValue();
        return Math.clamp(written == null ? scenario.initialState().getOrDefault(dimension, 0) : written, 0, HIGHEST);
    }
}
