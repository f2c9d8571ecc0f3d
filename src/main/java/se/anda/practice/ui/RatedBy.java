package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.rubric.Rubric;
import se.anda.scenario.Scenario;

/** What the feedback will look at, told beforehand: the safety gates, and the criteria of each rubric. */
final class RatedBy extends NativeDetails {

    RatedBy(Scenario scenario, TraineeRole role, List<Rubric> rubrics, Language language) {
        super();
        setSummaryText(getTranslation("briefing.rated"));
        addClassName("rated-by");
        var told = new Div(new Paragraph(getTranslation("briefing.rated.text")));
        var gates = scenario.gates().stream()
                .filter(gate -> gate.traineeRole().isEmpty() || gate.traineeRole().contains(role))
                .map(gate -> gate.name().in(language))
                .toList();
        if (!gates.isEmpty()) {
            told.add(new H3(getTranslation("briefing.rated.gates")), list(gates.stream()));
        }
        for (var rubric : rubrics) {
            told.add(new H3(rubric.title().in(language)), list(criteria(rubric, scenario, role, language)));
        }
        setContent(told);
    }

    private static Stream<String> criteria(Rubric rubric, Scenario scenario, TraineeRole role, Language language) {
        var custody = Boolean.TRUE.equals(scenario.custody());
        return rubric.criteria().stream()
                .filter(one -> one.traineeRole().isEmpty() || one.traineeRole().contains(role))
                .filter(one -> custody || !Boolean.TRUE.equals(one.custody()))
                .map(one -> one.name().in(language));
    }

    private static UnorderedList list(Stream<String> names) {
        return new UnorderedList(names.map(ListItem::new).toArray(ListItem[]::new));
    }
}
