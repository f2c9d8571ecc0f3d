package se.anda.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import se.anda.coding.Language;

/**
 * Accounts, for those who keep them and for their owners.
 *
 * <p>What is said to be for administrators throws {@link AccessDeniedException} for others; what is a person's own throws
 * it where nobody is signed in.
 */
@Service
public class AccountService {

    /** The fewest characters of a password. */
    public static final int MIN_PASSWORD = 12;

    /** What bcrypt reads of a password, in bytes. */
    private static final int MAX_PASSWORD_BYTES = 72;

    private static final int MAX_NAME = 100;

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            AccessTokens tokens,
            AuditLog audit,
            PasswordEncoder passwords,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
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

    /** All accounts, by display name. For administrators. */
    public List<Account> all() {
        admin();
        return accounts.all();
    }

    /** For administrators. */
    public AccountOutcome create(String username, String displayName, Role role, Language language) {
        var admin = admin();
        return add(admin.username(), username, displayName, role, language);
    }

    AccountOutcome add(String who, String username, String displayName, Role role, Language language) {
        var allowed = Usernames.of(username);
        if (allowed.isEmpty()) {
            return new AccountOutcome.UsernameNotAllowed();
        }
        if (!nameAllowed(displayName)) {
            return new AccountOutcome.NameNotAllowed();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new Account(
                UUID.randomUUID(), allowed.get(), displayName.strip(), role, true, language, true, now);
        var password = secrets.oneTimePassword();
        try {
            accounts.add(account, passwords.encode(password));
        } catch (DuplicateKeyException taken) {
            return new AccountOutcome.UsernameTaken();
        }
        audit.add(who, "account.created", account.username());
        return new AccountOutcome.PasswordGiven(account, password);
    }

    /** For administrators. */
    public AccountOutcome changeRole(UUID id, Role role) {
        var what = "account.role." + role.name().toLowerCase(Locale.ROOT);
        return change(id, what, account -> account.withRole(role));
    }

    /** For administrators. */
    public AccountOutcome activate(UUID id) {
        return change(id, "account.activated", account -> account.withActive(true));
    }

    /** For administrators. Open sessions and tokens of the account work no longer. */
    public AccountOutcome deactivate(UUID id) {
        return change(id, "account.deactivated", account -> account.withActive(false));
    }

    /** A change of rights ends open sessions: the next sign-in has the new rights. */
    private AccountOutcome change(UUID id, String what, UnaryOperator<Account> how) {
        var admin = admin();
        var account = accounts.find(id).orElse(null);
        if (account == null) {
            return new AccountOutcome.NotFound();
        }
        var changed = how.apply(account);
        if (isActiveAdmin(account) && !isActiveAdmin(changed) && accounts.activeAdmins() == 1) {
            return new AccountOutcome.LastAdmin();
        }
        accounts.update(changed);
        accounts.endSessions(id);
        audit.add(admin.username(), what, account.username());
        return new AccountOutcome.Changed(changed);
    }

    /** For administrators. The account's sessions end, its tokens are revoked. */
    public AccountOutcome resetPassword(UUID id) {
        var admin = admin();
        var account = accounts.find(id).orElse(null);
        if (account == null) {
            return new AccountOutcome.NotFound();
        }
        var password = secrets.oneTimePassword();
        accounts.setPassword(id, passwords.encode(password), true);
        accounts.endSessions(id);
        tokens.revokeAll(id);
        audit.add(admin.username(), "account.password-reset", account.username());
        return new AccountOutcome.PasswordGiven(accounts.find(id).orElse(account), password);
    }

    /** The signed-in person's own. */
    public AccountOutcome changeDisplayName(String displayName) {
        var account = own();
        if (!nameAllowed(displayName)) {
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
    public PasswordOutcome changePassword(String old, String fresh) {
        var account = own();
        if (fresh.length() < MIN_PASSWORD) {
            return PasswordOutcome.TOO_SHORT;
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES) {
            return PasswordOutcome.TOO_LONG;
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

    private Account own() {
        return current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    private Account admin() {
        var account = own();
        if (account.role() != Role.ADMIN) {
            throw new AccessDeniedException("for administrators");
        }
        return account;
    }

    private static boolean isActiveAdmin(Account account) {
        return account.active() && account.role() == Role.ADMIN;
    }

    private static boolean nameAllowed(String name) {
        return !name.isBlank() && name.strip().length() <= MAX_NAME;
    }
}
