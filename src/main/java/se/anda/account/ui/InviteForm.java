package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.account.AccountAdministration;
import se.anda.account.AccountOutcome;

/** Invites one person, and shows the link once. */
final class InviteForm extends Div {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final TextField username = new TextField(getTranslation("admin.username"));
    private final TextField name = new TextField(getTranslation("admin.name"));
    private final Div told = new Div();

    /** @param invited what follows an invitation */
    InviteForm(AccountAdministration administration, Runnable invited) {
        addClassName("form");
        username.setHelperText(getTranslation("admin.username-rule"));
        name.setHelperText(getTranslation("admin.name.help"));
        var roles = AccountWords.roles(this);
        var languages = AccountWords.languages(this);
        told.getElement().setAttribute("role", "status");
        var invite = new Button(getTranslation("admin.invite"), _ -> {
            show(administration.invite(username.getValue(), name.getValue(), roles.value(), languages.value()));
            invited.run();
        });
        invite.addClassName("primary");
        add(username, name, roles, languages, invite, told);
    }

    private void show(AccountOutcome outcome) {
        told.removeAll();
        told.setClassName("note", true);
        if (outcome instanceof AccountOutcome.LinkGiven given) {
            told.add(
                    new Paragraph(getTranslation(
                            "admin.invited", given.account().displayName(), UNTIL.format(given.expiresAt()))),
                    new OneTimeLink(given));
            username.clear();
            name.clear();
        } else {
            told.add(new Paragraph(AccountWords.of(this, outcome)));
        }
    }
}
