package se.anda.account.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.anda.account.AccountService;

/** Where a password given by somebody else is changed to one's own; nothing else opens before. */
@Route(value = ChangePasswordView.ROUTE, autoLayout = false)
@PermitAll
class ChangePasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "byt-losenord";

    ChangePasswordView(AccountService accounts) {
        addClassNames("page", "narrow");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("password.first")));
        add(new PasswordForm(accounts, () -> getUI().ifPresent(ui -> ui.navigate(""))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
