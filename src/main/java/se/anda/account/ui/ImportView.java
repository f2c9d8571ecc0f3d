package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.anda.account.AccountImport;
import se.anda.account.AccountOutcome;
import se.anda.account.ImportPreview;
import se.anda.ui.AdminNav;
import se.anda.ui.DataTable;
import se.anda.ui.FileField;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Invites many from a file: first what it would do and what is wrong with it, then, on a click, done. */
@Route(value = "administration/importera", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class ImportView extends Page {

    private final AccountImport imports;
    private final Div result = new Div();

    ImportView(AccountImport imports) {
        this.imports = imports;
        add(heading(getTranslation("import.title")), new AdminNav("importera"));
        result.addClassName("import-result");
        result.getElement().setAttribute("role", "status");
        var example = new Pre(getTranslation("import.example"));
        example.addClassName("mono");
        add(text("import.text"), example);
        add(new FileField(
                getTranslation("import.file"),
                ".csv,text/csv,text/plain",
                AccountImport.MAX_BYTES,
                file -> show(imports.preview(file))));
        add(result);
    }

    private void show(ImportPreview preview) {
        result.removeAll();
        if (!preview.problems().isEmpty()) {
            var problems = new UnorderedList();
            preview.problems().forEach(problem -> problems.add(row(problem)));
            var box = new Div(new Paragraph(getTranslation("import.problems")), problems);
            box.addClassName("note");
            result.add(box);
        }
        if (preview.people().isEmpty()) {
            result.add(text("import.nobody"));
            return;
        }
        var table = new DataTable(
                getTranslation("import.preview", preview.people().size()),
                List.of(
                        getTranslation("admin.name"),
                        getTranslation("admin.username"),
                        getTranslation("admin.role"),
                        getTranslation("admin.language"),
                        getTranslation("import.line")));
        preview.people()
                .forEach(person -> table.row(
                        person.displayName(),
                        List.of(
                                person.username(),
                                getTranslation("role." + person.role()),
                                getTranslation("admin.language." + person.language().tag()),
                                Integer.toString(person.line()))));
        var confirm = new Button(getTranslation("import.confirm", preview.people().size()), _ -> done(preview));
        confirm.addClassName("primary");
        confirm.setDisableOnClick(true);
        result.add(table, text("import.not-yet"), confirm);
    }

    private ListItem row(ImportPreview.Problem problem) {
        var words = getTranslation("import.problem." + problem.kind(), problem.what());
        return new ListItem(
                problem.line() == 0 ? words : getTranslation("import.at-line", problem.line()) + " " + words);
    }

    private void done(ImportPreview preview) {
        var outcomes = imports.invite(preview);
        result.removeAll();
        var table = new DataTable(
                getTranslation("import.done"), List.of(getTranslation("admin.username"), getTranslation("import.link")));
        for (var place = 0; place < outcomes.size(); place++) {
            var outcome = outcomes.get(place);
            table.row(
                    preview.people().get(place).username(),
                    outcome instanceof AccountOutcome.LinkGiven given
                            ? new OneTimeLink(given)
                            : new Span(AccountWords.of(this, outcome)));
        }
        result.add(text("import.done.text"), table);
    }
}
