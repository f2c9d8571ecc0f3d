package se.anda.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.coding.TraineeRole;
import se.anda.practice.Coaching;
import se.anda.practice.Content;
import se.anda.practice.PracticeService;
import se.anda.practice.StartOutcome;
import se.anda.practice.Voice;
import se.anda.practice.Voices;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricReader;
import se.anda.scenario.Scenario;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** What one knows before the talk, in which role one goes in, how it will be looked at, and the start. */
@Route(value = "scenario/:id", layout = MainLayout.class)
@PermitAll
class BriefingView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final Coaching coaching;
    private final Content content;
    private final Voices voices;
    private RadioButtonGroup<TraineeRole> role = new RadioButtonGroup<>();
    private final Checkbox coach = new Checkbox();
    private final Paragraph told = new Paragraph();

    BriefingView(
            AccountService accounts, PracticeService practices, Coaching coaching, Content content, Voices voices) {
        this.voices = voices;
        this.accounts = accounts;
        this.practices = practices;
        this.coaching = coaching;
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

    private UUID trainee() {
        return accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
    }

    private void show(Scenario scenario) {
        var language = Languages.shown();
        var early = Coaching.suggested(practices.list(trainee()), scenario.id());
        var rubrics = content.rubrics(scenario).stream()
                .map(version -> RubricReader.kept(version.id(), version.source()))
                .toList();
        var part = new Div();
        role = new RadioButtonGroup<>();
        role.setItems(scenario.traineeRoles().keySet());
        role.setLabel(getTranslation("briefing.role"));
        role.setItemLabelGenerator(which -> getTranslation("trainee-role." + which));
        role.addValueChangeListener(_ -> layPart(part, scenario, rubrics));
        role.setValue(scenario.traineeRoles().keySet().iterator().next());
        role.setVisible(scenario.traineeRoles().size() > 1);
        add(head(scenario), new ScenarioFacts(scenario), note(scenario));
        add(section("briefing.who", new Paragraph(scenario.summary().in(language))));
        add(section("briefing.where", new Paragraph(scenario.setting().in(language))));
        practices.carried(trainee(), scenario).ifPresent(carried -> add(new EarlierContact(carried, language)));
        if (voices.of(scenario.id()) == Voice.MODEL) {
            var where = text("briefing.words-go", voices.destination().orElse(""));
            where.addClassName("note");
            add(where);
        }
        add(role, part, coach(early), start(scenario));
    }

    private Div head(Scenario scenario) {
        var kind = new Paragraph(getTranslation("role-kind." + scenario.role()));
        kind.addClassName("eyebrow");
        var persona = scenario.persona();
        var who = new Paragraph(getTranslation("scenario.who", persona.name(), persona.age()));
        who.addClassName("muted");
        var title = heading(scenario.title().in(Languages.shown()));
        var head = new Div(Portrait.small(scenario), new Div(kind, title, who));
        head.addClassName("card-head");
        return head;
    }

    /** Folded until asked for: whoever wants to know is told, whoever does not is not. */
    private Div note(Scenario scenario) {
        var about = new NativeDetails(getTranslation("briefing.content-note"));
        about.setContent(new Paragraph(scenario.contentNote().in(Languages.shown())));
        var note = new Div(text("briefing.stop-any-time"), about);
        note.addClassNames("note", "content-note-box");
        return note;
    }

    private void layPart(Div part, Scenario scenario, List<Rubric> rubrics) {
        part.removeAll();
        part.addClassName("parts");
        part.add(
                new PartBriefing(scenario, role.getValue(), content.datedFacts(), Languages.shown()),
                new RatedBy(scenario, role.getValue(), rubrics, Languages.shown()));
    }

    private Section coach(boolean early) {
        coach.setLabel(getTranslation("briefing.coach"));
        coach.setHelperText(getTranslation(early ? "briefing.coach.early" : "briefing.coach.later"));
        coach.setValue(early);
        return new Section(coach);
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
        var trainee = trainee();
        switch (practices.start(trainee, scenario, role.getValue(), Languages.shown())) {
            case StartOutcome.Started started -> {
                coaching.set(trainee, started.practice().id(), coach.getValue());
                getUI().ifPresent(ui -> ui.navigate("samtal/" + started.practice().id()));
            }
            case StartOutcome.UnknownScenario _ -> told.setText(getTranslation("briefing.gone"));
            case StartOutcome.RoleNotOffered _ -> told.setText(getTranslation("briefing.role-not-offered"));
            case StartOutcome.NotSaved _ -> told.setText(getTranslation("briefing.not-saved"));
        }
    }
}
