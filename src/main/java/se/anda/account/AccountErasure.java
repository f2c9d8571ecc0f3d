package se.anda.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases an account for good, and with it all that other features keep of its owner's ({@link AccountErased}). */
@Service
public class AccountErasure {

    private final Accounts accounts;
    private final AccountService service;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AccountErasure(Accounts accounts, AccountService service, AuditLog audit, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.service = service;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The signed-in person's own account; the audit trail keeps the username. Whether it was erased: the last active
     * administrator stays.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    @Transactional
    public boolean eraseOwn() {
        var account = service.own();
        if (account.isActiveAdmin() && accounts.activeAdmins() == 1) {
            return false;
        }
        events.publishEvent(new AccountErased(account.id()));
        accounts.delete(account.id());
        audit.add(account.username(), "account.erased", account.username());
        return true;
    }
}
