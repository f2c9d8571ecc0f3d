package se.anda.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.anda.account.AccountProperties;
import se.anda.account.DemoAccounts;
import se.anda.ui.LanguageSwitch;
import se.anda.ui.Languages;

/** The page to sign in on. In a demonstration it names the ready accounts and their passwords. */
@Route(value = "logga-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView(AccountProperties properties, Languages languages) {
        addClassName("sign-in");
        form.setAction("logga-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setAttribute("no-autofocus", !properties.demo());
        var brand = new H1("Anda");
        brand.addClassName("brand");
        var lead = new Paragraph(getTranslation("sign-in.lead"));
        lead.addClassName("lead");
        add(new Div(brand, lead), form);
        if (properties.demo()) {
            add(demo());
        }
        add(new LanguageSwitch(languages));
    }

    private Section demo() {
        var list = new UnorderedList();
        for (var demo : DemoAccounts.all()) {
            var name = new Span(demo.username());
            name.addClassName("mono");
            var password = new Span(demo.password());
            password.addClassName("mono");
            list.add(new ListItem(
                    name, new Span(getTranslation("role." + demo.role())), password));
        }
        var demo = new Section(
                new H2(getTranslation("sign-in.demo.title")), new Paragraph(getTranslation("sign-in.demo.text")), list);
        demo.addClassName("demo");
        return demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("sign-in.title"));
        words.getForm().setUsername(getTranslation("sign-in.username"));
        words.getForm().setPassword(getTranslation("sign-in.password"));
        words.getForm().setSubmit(getTranslation("sign-in.submit"));
        words.getErrorMessage().setTitle(getTranslation("sign-in.failed.title"));
        words.getErrorMessage().setMessage(getTranslation("sign-in.failed.text"));
        words.getErrorMessage().setUsername(getTranslation("sign-in.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("sign-in.password.missing"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · Anda";
    }
}
