package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.anda.account.AccountService;
import se.anda.account.PasswordOutcome;

/** Where a password given by somebody else is changed to one's own; nothing else opens before. */
@Route(value = ChangePasswordView.ROUTE, autoLayout = false)
@PermitAll
public class ChangePasswordView extends VerticalLayout {

    static final String ROUTE = "byt-losenord";

    ChangePasswordView(AccountService accounts) {
        var old = new PasswordField("Nuvarande lösenord");
        var fresh = new PasswordField("Nytt lösenord");
        fresh.setHelperText("Minst " + AccountService.MIN_PASSWORD + " tecken. Gärna några ord på rad.");
        var message = new Paragraph();
        message.getElement().setAttribute("role", "status");
        var change = new Button("Byt lösenord", _ -> {
            var outcome = accounts.changePassword(old.getValue(), fresh.getValue());
            message.setText(told(outcome));
            if (outcome == PasswordOutcome.CHANGED) {
                getUI().ifPresent(ui -> ui.navigate(""));
            }
        });
        add(new H1("Byt lösenord"), old, fresh, change, message);
    }

    private static String told(PasswordOutcome outcome) {
        return switch (outcome) {
            case CHANGED -> "Lösenordet är bytt.";
            case WRONG_PASSWORD -> "Det nuvarande lösenordet stämmer inte.";
            case TOO_SHORT -> "Det nya lösenordet behöver minst " + AccountService.MIN_PASSWORD + " tecken.";
            case TOO_LONG -> "Det nya lösenordet är för långt: högst 72 tecken.";
            case SAME_AS_BEFORE -> "Det nya lösenordet är samma som det gamla. Välj ett annat.";
        };
    }
}
