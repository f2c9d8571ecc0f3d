package se.anda.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.anda.account.AccountProperties;
import se.anda.account.DemoAccounts;

/** The page to sign in on. In a demonstration it shows the ready accounts and their passwords. */
@Route(value = "logga-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends VerticalLayout implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();

    SignInView(AccountProperties properties) {
        form.setAction("logga-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(new H1("Anda"), form);
        if (properties.demo()) {
            var list = new UnorderedList();
            DemoAccounts.all()
                    .forEach(demo -> list.add(new ListItem(demo.username() + " – lösenord " + demo.password())));
            add(new Paragraph("Det här är en demonstration. Logga in som:"), list);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Logga in");
        words.getForm().setUsername("Användarnamn");
        words.getForm().setPassword("Lösenord");
        words.getForm().setSubmit("Logga in");
        words.getErrorMessage().setTitle("Det gick inte att logga in");
        words.getErrorMessage().setMessage(
                "Kontrollera användarnamn och lösenord. Efter fem felaktiga försök behöver du vänta en kvart.");
        return words;
    }
}
