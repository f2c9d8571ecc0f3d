package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;

/** The trainee's own part: what one knows, is to do, must do, may not say; and the dated facts it leans on. */
final class PartBriefing extends Div {

    PartBriefing(Scenario scenario, TraineeRole role, DatedFacts dated, Language language) {
        addClassName("part");
        var part = Optional.ofNullable(scenario.traineeRoles().get(role)).orElseThrow();
        add(section("briefing.background", new Paragraph(part.briefing().in(language))));
        if (!part.knownFacts().isEmpty()) {
            var known = new UnorderedList();
            part.knownFacts().forEach(fact -> known.add(new ListItem(fact.in(language))));
            add(section("briefing.known", known));
        }
        var task = section("briefing.task", new Paragraph(part.task().in(language)));
        task.addClassName("task");
        var duties = new Section(
                new H3(getTranslation("briefing.duties")), new Paragraph(part.duties().in(language)));
        var secrecy = new Section(
                new H3(getTranslation("briefing.secrecy")), new Paragraph(part.secrecy().in(language)));
        var both = new Div(duties, secrecy);
        both.addClassName("pair");
        add(task, section("briefing.frame", both));
        var facts = part.refs().stream().flatMap(ref -> dated.find(ref).stream()).toList();
        if (!facts.isEmpty()) {
            var details = new NativeDetails(getTranslation("briefing.facts", facts.size()));
            details.setContent(new FactList(facts, language));
            add(details);
        }
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }
}
