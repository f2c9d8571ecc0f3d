package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import se.anda.account.AccountService;
import se.anda.account.PasswordOutcome;

/** Changes one's own password and says what came of it. */
final class PasswordForm extends Div {

    private final PasswordField old = new PasswordField(getTranslation("password.old"));
    private final PasswordField fresh = new PasswordField(getTranslation("password.new"));
    private final Paragraph told = new Paragraph();
    private final AccountService accounts;
    private final Runnable changed;

    /** @param changed what follows a change */
    PasswordForm(AccountService accounts, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        addClassName("form");
        old.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(getTranslation("password.rule", AccountService.MIN_PASSWORD));
        told.getElement().setAttribute("role", "status");
        told.addClassName("told");
        var change = new Button(getTranslation("password.change"), _ -> change());
        change.addClassName("primary");
        change.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(this);
        add(old, fresh, change, told);
    }

    private void change() {
        var outcome = accounts.changePassword(old.getValue(), fresh.getValue());
        told.setText(words(outcome));
        told.setClassName("failed", outcome != PasswordOutcome.CHANGED);
        if (outcome == PasswordOutcome.CHANGED) {
            old.clear();
            fresh.clear();
            changed.run();
        }
    }

    private String words(PasswordOutcome outcome) {
        return switch (outcome) {
            case CHANGED -> getTranslation("password.changed");
            case WRONG_PASSWORD -> getTranslation("password.wrong");
            case TOO_SHORT -> getTranslation("password.too-short", AccountService.MIN_PASSWORD);
            case TOO_LONG -> getTranslation("password.too-long");
            case SAME_AS_BEFORE -> getTranslation("password.same");
        };
    }
}
