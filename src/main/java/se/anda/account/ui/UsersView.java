package se.anda.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.anda.account.AccountAdministration;
import se.anda.ui.AdminNav;
import se.anda.ui.DataTable;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** The accounts: looked for, invited, unlocked; each leads to its own page. */
@Route(value = "administration", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class UsersView extends Page {

    private final AccountAdministration administration;
    private final TextField search = new TextField(getTranslation("admin.search"));
    private final Paragraph count = new Paragraph();
    private final DataTable table;

    UsersView(AccountAdministration administration) {
        this.administration = administration;
        table = new DataTable(
                getTranslation("admin.accounts"),
                List.of(
                        getTranslation("admin.name"),
                        getTranslation("admin.username"),
                        getTranslation("admin.role"),
                        getTranslation("admin.state"),
                        getTranslation("admin.more")));
        add(heading(getTranslation("admin.title")), new AdminNav(""), new LockedSignIns(administration));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> show());
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        var form = new Div(search, count);
        form.addClassName("form");
        add(section("admin.accounts", form, table));
        add(section("admin.invite.title", text("admin.invite.text"), new InviteForm(administration, this::show)));
        show();
    }

    private void show() {
        table.clear();
        var invited = administration.invited();
        var found = administration.search(search.getValue());
        for (var account : found) {
            var open = new Anchor("administration/konto/" + account.id(), getTranslation("admin.open"));
            open.setAriaLabel(getTranslation("admin.open.which", account.displayName()));
            table.row(
                    account.displayName(),
                    new Span(account.username()),
                    new Span(getTranslation("role." + account.role())),
                    new Span(AccountWords.state(this, account, invited.contains(account.id()))),
                    open);
        }
        count.setText(getTranslation("admin.count", found.size()));
    }
}
