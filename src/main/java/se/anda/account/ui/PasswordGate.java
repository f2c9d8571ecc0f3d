package se.anda.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.AccountService;

/** Leads whoever has a password given by somebody else to the page where it is changed, from every other page. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final AccountService accounts;

    PasswordGate(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
            var there = ChangePasswordView.class.equals(enter.getNavigationTarget());
            if (!there && accounts.current().filter(Account::mustChangePassword).isPresent()) {
                enter.forwardTo(ChangePasswordView.class);
            }
        }));
    }
}
