package se.anda.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import se.anda.authoring.ContentArchive;
import se.anda.authoring.Draft;
import se.anda.authoring.ImportOutcome;
import se.anda.authoring.StarterTemplate;
import se.anda.authoring.Workspace;
import se.anda.practice.Content;
import se.anda.scenario.Scenario;
import se.anda.ui.Dropdown;
import se.anda.ui.FileField;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** All that course leaders write: begun from a template, from what there is or from a file, and listed. */
@Route(value = "verkstad", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class WorkspaceView extends Page {

    private final Workspace workspace;
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();

    WorkspaceView(Workspace workspace, Content content) {
        this.workspace = workspace;
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(heading(getTranslation("authoring.title")), text("authoring.lead"), told, list);
        var more = new Div(
                new Anchor("verkstad/fakta", getTranslation("facts.open")),
                new Anchor("verkstad/roster", getTranslation("voices.open")),
                new Anchor("verkstad/inkorg", getTranslation("inbox.open-all")));
        more.addClassName("links");
        add(more);
        add(section("authoring.new", fromTemplate(), fromScenario(content), fromFile()));
        show();
    }

    private void show() {
        list.removeAll();
        list.add(new DraftTable(workspace, this::show));
    }

    private Div fromTemplate() {
        var templates = new Dropdown<StarterTemplate>(getTranslation("authoring.template"));
        for (var template : StarterTemplate.values()) {
            templates.with(template, getTranslation("role-kind." + template.name()));
        }
        return row(templates, new Button(
                getTranslation("authoring.template.begin"), _ -> open(workspace.create(templates.value()))));
    }

    private Div fromScenario(Content content) {
        var scenarios = new Dropdown<Scenario>(getTranslation("authoring.copy"));
        content.scenarios().forEach(scenario -> scenarios.with(scenario, scenario.title().in(Languages.shown())));
        var begin = new Button(
                getTranslation("authoring.copy.begin"),
                _ -> workspace.createFrom(scenarios.value().id()).ifPresent(WorkspaceView::open));
        begin.setEnabled(!content.scenarios().isEmpty());
        return row(scenarios, begin);
    }

    private Div fromFile() {
        return row(new FileField(
                getTranslation("authoring.file"),
                ".yaml,.yml,.zip",
                ContentArchive.MOST_BYTES,
                file -> tell(workspace.take(file))));
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("links");
        return row;
    }

    private void tell(ImportOutcome outcome) {
        told.setClassName("failed", outcome instanceof ImportOutcome.Refused);
        told.setText(switch (outcome) {
            case ImportOutcome.Taken(var drafts) -> getTranslation(
                    "authoring.file.taken",
                    drafts.stream().map(Draft::contentId).collect(Collectors.joining(", ")));
            case ImportOutcome.Refused(var reason, var entry) ->
                (entry.isEmpty() ? "" : entry + ": ") + getTranslation("authoring.file." + reason.name());
        });
        show();
    }

    static void open(Draft draft) {
        UI.getCurrent().navigate("verkstad/" + draft.id());
    }
}
