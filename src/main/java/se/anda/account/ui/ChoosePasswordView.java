package se.anda.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.anda.account.AccountLinkService;
import se.anda.account.AccountService;
import se.anda.account.LinkOutcome;
import se.anda.ui.LanguageSwitch;
import se.anda.ui.Languages;

/** Where whoever has a one-time link chooses a password, and with an invitation a name. */
@Route(value = ChoosePasswordView.ROUTE + "/:token", autoLayout = false)
@AnonymousAllowed
class ChoosePasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "valj-losenord";

    private final AccountLinkService links;
    private final Div content = new Div();
    private final TextField name = new TextField(getTranslation("link.name"));
    private final PasswordField password = new PasswordField(getTranslation("link.password"));
    private final Paragraph told = new Paragraph();
    private String token = "";

    ChoosePasswordView(AccountLinkService links, Languages languages) {
        this.links = links;
        addClassNames("page", "narrow");
        content.addClassName("form");
        name.setMaxLength(100);
        name.setAutocomplete(Autocomplete.NAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("password.rule", AccountService.MIN_PASSWORD));
        told.addClassName("told");
        told.getElement().setAttribute("role", "alert");
        add(new H1(getTranslation("link.title")), content, new LanguageSwitch(languages));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        links.open(token).ifPresentOrElse(this::show, this::showGone);
    }

    private void show(AccountLinkService.Opened opened) {
        content.removeAll();
        content.add(new Paragraph(
                getTranslation(opened.invited() ? "link.welcome" : "link.reset", opened.username())));
        if (opened.invited()) {
            name.setValue(opened.displayName());
            content.add(name);
        }
        var choose = new Button(getTranslation("link.choose"), _ -> choose());
        choose.addClassName("primary");
        choose.addClickShortcut(Key.ENTER).listenOn(content);
        content.add(password, choose, told);
    }

    private void choose() {
        var outcome = links.accept(token, name.getValue(), password.getValue());
        switch (outcome) {
            case ACCEPTED -> {
                content.removeAll();
                var signIn = new Anchor("logga-in", getTranslation("link.sign-in"));
                signIn.addClassNames("button", "primary");
                content.add(new Paragraph(getTranslation("link.done")), signIn);
            }
            case GONE -> showGone();
            case NAME_NOT_ALLOWED -> fail(getTranslation("link.name.missing"));
            case TOO_SHORT -> fail(getTranslation("password.too-short", AccountService.MIN_PASSWORD));
            case TOO_LONG -> fail(getTranslation("password.too-long"));
        }
    }

    private void fail(String words) {
        told.addClassName("failed");
        told.setText(words);
    }

    private void showGone() {
        content.removeAll();
        content.add(new Paragraph(getTranslation("link.gone")), new Anchor("logga-in", getTranslation("link.sign-in")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("link.title") + " · Anda";
    }
}
