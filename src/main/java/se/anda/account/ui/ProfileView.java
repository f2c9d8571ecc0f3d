package se.anda.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import se.anda.account.AccessTokenService;
import se.anda.account.AccountService;
import se.anda.account.SignedIn;
import se.anda.ui.LanguageSwitch;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** One's own account: language, password, access tokens. */
@Route(value = "profil", layout = MainLayout.class)
@PermitAll
class ProfileView extends Page {

    ProfileView(
            AccountService accounts, AccessTokenService tokens, Languages languages, AuthenticationContext security) {
        addClassName("narrow");
        add(heading(getTranslation("profile.title")));
        accounts.current().ifPresent(account -> add(new Paragraph(account.displayName() + ", "
                + getTranslation("role." + account.role()) + " (" + account.username() + ")")));
        add(section("profile.language", text("profile.language.text"), new LanguageSwitch(languages)));
        add(section("password.title", new PasswordForm(accounts, () -> {})));
        security.getAuthenticatedUser(SignedIn.class)
                .ifPresent(person -> add(section("tokens.title", new TokensPanel(tokens, person.id()))));
    }
}
