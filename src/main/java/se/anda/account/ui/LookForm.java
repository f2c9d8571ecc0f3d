package se.anda.account.ui;

import com.vaadin.flow.component.html.Div;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.Look;
import se.anda.ui.Appearance;
import se.anda.ui.RadioChoice;

/** Chooses how the pages look: light or dark, usual or large text. Shown and kept at once. */
final class LookForm extends Div {

    private final RadioChoice<Look.Theme> theme;
    private final RadioChoice<Look.TextSize> textSize;

    LookForm(AccountService accounts, Appearance appearance) {
        addClassName("look");
        theme = new RadioChoice<>(
                getTranslation("look.theme"), chosen -> appearance.choose(look(accounts).with(chosen)));
        for (var one : Look.Theme.values()) {
            theme.with(one, getTranslation("look.theme." + one), "");
        }
        textSize = new RadioChoice<>(
                getTranslation("look.text"), chosen -> appearance.choose(look(accounts).with(chosen)));
        for (var one : Look.TextSize.values()) {
            textSize.with(one, getTranslation("look.text." + one), "");
        }
        theme.show(look(accounts).theme());
        textSize.show(look(accounts).textSize());
        add(theme, textSize);
    }

    /** As when a person chooses it. */
    void choose(Look.Theme chosen) {
        theme.choose(chosen);
    }

    /** As when a person chooses it. */
    void choose(Look.TextSize chosen) {
        textSize.choose(chosen);
    }

    private static Look look(AccountService accounts) {
        return accounts.current().map(Account::look).orElse(Look.USUAL);
    }
}
