package se.anda.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.anda.account.Account;
import se.anda.account.AccountAdministration;
import se.anda.account.AccountOutcome;
import se.anda.account.AccountService;
import se.anda.ui.Confirmation;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** One account, as an administrator keeps it: role, a new password, closed or open. */
@Route(value = "administration/konto/:id", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class UserView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final AccountAdministration administration;
    private final Div told = new Div();
    private UUID id = new UUID(0, 0);

    UserView(AccountService accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
        addClassName("narrow");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        accounts.requireAdmin();
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        show(accounts.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(Account account) {
        removeAll();
        var invited = administration.invited().contains(id);
        add(heading(account.displayName()));
        add(new Paragraph(account.username() + " · " + AccountWords.state(this, account, invited)), told);
        var roles = AccountWords.roles(this);
        roles.show(account.role());
        roles.onChoice(role -> tell(administration.changeRole(id, role)));
        add(section("admin.role", text("admin.role.text"), roles));
        add(section("admin.reset", text("admin.reset.text"), new Confirmation(
                getTranslation("admin.reset.ask"),
                getTranslation("admin.reset.about", account.displayName()),
                getTranslation("admin.reset.yes"),
                () -> tell(administration.resetPassword(id)))));
        if (account.active()) {
            add(section("admin.close", text("admin.close.text"), new Confirmation(
                    getTranslation("admin.close.ask"),
                    getTranslation("admin.close.about", account.displayName()),
                    getTranslation("admin.close.yes"),
                    () -> tell(administration.deactivate(id)))));
        } else {
            add(section("admin.reopen", text("admin.reopen.text"), new Confirmation(
                    getTranslation("admin.reopen.ask"),
                    getTranslation("admin.reopen.about", account.displayName()),
                    getTranslation("admin.reopen.yes"),
                    () -> tell(administration.activate(id)))));
        }
        add(new Anchor("administration", getTranslation("admin.back")));
    }

    private void tell(AccountOutcome outcome) {
        told.removeAll();
        told.addClassName("note");
        if (outcome instanceof AccountOutcome.LinkGiven given) {
            told.add(new Paragraph(getTranslation("admin.reset.done", given.account().displayName())));
            told.add(new OneTimeLink(given));
        } else {
            told.add(new Paragraph(AccountWords.of(this, outcome)));
        }
        accounts.find(id).ifPresent(this::show);
    }
}
