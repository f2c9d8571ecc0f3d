package se.anda.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.anda.account.AccountService;
import se.anda.coding.TraineeRole;
import se.anda.practice.Content;
import se.anda.practice.PracticeService;
import se.anda.practice.StartOutcome;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** What one knows before the talk, in which role one goes in, and the start. */
@Route(value = "scenario/:id", layout = MainLayout.class)
@PermitAll
class BriefingView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final Content content;
    private final RadioButtonGroup<TraineeRole> role = new RadioButtonGroup<>();
    private final Paragraph told = new Paragraph();

    BriefingView(AccountService accounts, PracticeService practices, Content content) {
        this.accounts = accounts;
        this.practices = practices;
        this.content = content;
        addClassNames("narrow", "briefing");
        told.getElement().setAttribute("role", "alert");
        told.addClassNames("told", "failed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(event.getRouteParameters()
                .get("id")
                .flatMap(content::scenario)
                .map(content::read)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Scenario scenario) {
        var language = Languages.shown();
        var kind = new Paragraph(getTranslation("role-kind." + scenario.role()));
        kind.addClassName("eyebrow");
        var persona = scenario.persona();
        var who = new Paragraph(getTranslation("scenario.who", persona.name(), persona.age()));
        who.addClassName("muted");
        var head = new Div(
                new Avatar(scenario), new Div(kind, heading(scenario.title().in(language)), who));
        head.addClassName("card-head");
        var noteLabel = new Span(getTranslation("briefing.content-note") + " ");
        noteLabel.addClassName("label");
        var note = new Div(new Paragraph(
                noteLabel, new Span(scenario.contentNote().in(language) + " " + getTranslation("briefing.stop-any-time"))));
        note.addClassName("note");
        var part = new Div();
        role.setItems(scenario.traineeRoles().keySet());
        role.setLabel(getTranslation("briefing.role"));
        role.setItemLabelGenerator(which -> getTranslation("trainee-role." + which));
        role.addValueChangeListener(_ -> {
            part.removeAll();
            part.add(new PartBriefing(scenario, role.getValue(), content.datedFacts(), language));
        });
        role.setValue(scenario.traineeRoles().keySet().iterator().next());
        role.setVisible(scenario.traineeRoles().size() > 1);
        add(head, new ScenarioFacts(scenario), note);
        add(section("briefing.who", new Paragraph(scenario.summary().in(language))));
        add(section("briefing.where", new Paragraph(scenario.setting().in(language))));
        add(role, part, start(scenario));
    }

    private Section start(Scenario scenario) {
        var start = new Button(getTranslation("briefing.start"), _ -> start(scenario.id()));
        start.addClassName("primary");
        start.setDisableOnClick(true);
        var time = text("briefing.time", scenario.timeLimitMinutes(), scenario.maxTurns());
        time.addClassName("muted");
        var bar = new Section(time, told, start);
        bar.addClassName("start-bar");
        return bar;
    }

    private void start(String scenario) {
        var account = accounts.current().orElseThrow(NotFoundException::new);
        switch (practices.start(account.id(), scenario, role.getValue(), Languages.shown())) {
            case StartOutcome.Started started ->
                getUI().ifPresent(ui -> ui.navigate("samtal/" + started.practice().id()));
            case StartOutcome.UnknownScenario _ -> told.setText(getTranslation("briefing.gone"));
            case StartOutcome.RoleNotOffered _ -> told.setText(getTranslation("briefing.role-not-offered"));
            case StartOutcome.NotSaved _ -> told.setText(getTranslation("briefing.not-saved"));
        }
    }
}
