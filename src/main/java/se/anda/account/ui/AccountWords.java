package se.anda.account.ui;

import com.vaadin.flow.component.Component;
import se.anda.account.Account;
import se.anda.account.AccountOutcome;
import se.anda.account.Role;
import se.anda.coding.Language;
import se.anda.ui.Dropdown;

/** What the pages of the administration say alike. */
final class AccountWords {

    private AccountWords() {}

    /** Why nothing came of it; for what did come of it each page has its own words. */
    static String of(Component page, AccountOutcome outcome) {
        return switch (outcome) {
            case AccountOutcome.Changed _, AccountOutcome.PasswordGiven _, AccountOutcome.LinkGiven _ ->
                page.getTranslation("admin.done");
            case AccountOutcome.UsernameTaken _ -> page.getTranslation("admin.username-taken");
            case AccountOutcome.UsernameNotAllowed _ -> page.getTranslation("admin.username-rule");
            case AccountOutcome.NameNotAllowed _ -> page.getTranslation("admin.name-rule");
            case AccountOutcome.LastAdmin _ -> page.getTranslation("admin.last-admin");
            case AccountOutcome.NotFound _ -> page.getTranslation("admin.not-found");
        };
    }

    static String state(Component page, Account account, boolean invited) {
        if (!account.active()) {
            return page.getTranslation("admin.state.inactive");
        }
        return page.getTranslation(invited ? "admin.state.invited" : "admin.state.active");
    }

    static Dropdown<Role> roles(Component page) {
        var roles = new Dropdown<Role>(page.getTranslation("admin.role"));
        for (var role : Role.values()) {
            roles.with(role, page.getTranslation("role." + role));
        }
        return roles;
    }

    static Dropdown<Language> languages(Component page) {
        return new Dropdown<Language>(page.getTranslation("admin.language"))
                .with(Language.SV, page.getTranslation("admin.language.sv"))
                .with(Language.EN, page.getTranslation("admin.language.en"));
    }
}
