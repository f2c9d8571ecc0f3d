package se.anda.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import se.anda.coding.Language;

/**
 * Whoever is signed in, and what a person changes about the own account. What a person's own methods do throws {@link
 * AccessDeniedException} where nobody is signed in. For keeping the accounts of others see {@link
 * AccountAdministration}.
 */
@Service
public class AccountService {

    /** The fewest characters of a password. */
    public static final int MIN_PASSWORD = 12;

    private final Accounts accounts;
    private final AuditLog audit;
    private final PasswordEncoder passwords;

    AccountService(Accounts accounts, AuditLog audit, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.audit = audit;
        this.passwords = passwords;
    }

    /** The account of whoever is signed in on this thread, as it is now; empty when it is not active any more. */
    public Optional<Account> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? accounts.find(person.id()).filter(Account::active)
                : Optional.empty();
    }

    /** Whether a session of this person may go on: the account is active and nothing has ended its sessions. */
    public boolean maySessionGoOn(SignedIn person) {
        return accounts.find(person.id()).filter(Account::active).isPresent()
                && accounts.sessionEpoch(person.id()) == person.sessionEpoch();
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    /**
     * The signed-in administrator.
     *
     * @throws AccessDeniedException for everybody else
     */
    public Account requireAdmin() {
        var account = own();
        if (account.role() != Role.ADMIN) {
            throw new AccessDeniedException("for administrators");
        }
        return account;
    }

    /** The signed-in person's own. */
    public AccountOutcome changeDisplayName(String displayName) {
        var account = own();
        if (!Account.nameAllowed(displayName)) {
            return new AccountOutcome.NameNotAllowed();
        }
        var changed = account.withDisplayName(displayName.strip());
        accounts.update(changed);
        return new AccountOutcome.Changed(changed);
    }

    /** The signed-in person's own. */
    public void changeLanguage(Language language) {
        accounts.update(own().withLanguage(language));
    }

    /** The signed-in person's own. */
    public void changeLook(Look look) {
        accounts.update(own().withLook(look));
    }

    /** The signed-in person's own. */
    public PasswordOutcome changePassword(String old, String fresh) {
        var account = own();
        var wrong = PasswordRule.against(fresh);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (!passwords.matches(old, accounts.passwordHash(account.id()))) {
            return PasswordOutcome.WRONG_PASSWORD;
        }
        if (old.equals(fresh)) {
            return PasswordOutcome.SAME_AS_BEFORE;
        }
        accounts.setPassword(account.id(), passwords.encode(fresh), false);
        audit.add(account.username(), "account.password-changed", account.username());
        return PasswordOutcome.CHANGED;
    }

    Account own() {
        return current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
