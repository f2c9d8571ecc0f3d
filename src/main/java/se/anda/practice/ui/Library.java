package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.anda.practice.LibraryFilter;
import se.anda.practice.PracticeStatus;
import se.anda.practice.PracticeSummary;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;

/** The scenarios to choose from, those that fit the choices made. How many they are is told as it changes. */
final class Library extends Section {

    private final List<Scenario> scenarios;
    private final Map<String, Long> tried;
    private final Consumer<LibraryFilter> chosen;
    private final LibraryFilters filters;
    private final Paragraph count = new Paragraph();
    private final Div result = new Div();

    /** @param chosen is told each new choice */
    Library(List<Scenario> scenarios, List<PracticeSummary> talks, LibraryFilter filter, Consumer<LibraryFilter> chosen) {
        this.scenarios = scenarios.stream()
                .sorted(Comparator.comparingInt(Scenario::level).thenComparing(Scenario::id))
                .toList();
        this.tried = talks.stream()
                .filter(talk -> talk.status() != PracticeStatus.ABANDONED)
                .collect(Collectors.groupingBy(PracticeSummary::scenarioId, Collectors.counting()));
        this.chosen = chosen;
        filters = new LibraryFilters(this.scenarios, filter, this::choose);
        count.addClassNames("muted", "count");
        count.getElement().setAttribute("role", "status");
        addClassName("library");
        add(new H2(getTranslation("start.library")));
        if (scenarios.isEmpty()) {
            add(new Paragraph(getTranslation("start.library.empty")));
            return;
        }
        var lead = new Paragraph(getTranslation("start.lead"));
        lead.addClassName("muted");
        add(lead, filters, count, result);
        show(filter);
    }

    private void choose(LibraryFilter filter) {
        show(filter);
        chosen.accept(filter);
    }

    private void show(LibraryFilter filter) {
        var fitting = filter.of(scenarios, tried.keySet());
        count.setText(getTranslation(
                filter.choosesAll() ? "filter.count-all" : "filter.count", fitting.size(), scenarios.size()));
        result.removeAll();
        if (fitting.isEmpty()) {
            result.add(nothing());
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        for (var scenario : fitting) {
            var times = tried.getOrDefault(scenario.id(), 0L);
            cards.add(new ListItem(new ScenarioCard(scenario, times, Languages.shown())));
        }
        result.add(cards);
    }

    private Div nothing() {
        var clear = new NativeButton(getTranslation("filter.clear"), _ -> filters.clear());
        clear.addClassName("button");
        var told = new Div(new Paragraph(getTranslation("filter.none")), clear);
        told.addClassName("empty");
        return told;
    }
}
