package se.anda.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.anda.coding.Language;

/** Keeping the accounts of others. All of it is for administrators, and throws {@link AccessDeniedException} else. */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountService service;
    private final NewAccounts fresh;
    private final AccountLinks links;
    private final AccountLinkService linkService;
    private final AccessTokens tokens;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final SignInThrottle throttle;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            AccountService service,
            NewAccounts fresh,
            AccountLinks links,
            AccountLinkService linkService,
            AccessTokens tokens,
            AuditLog audit,
            PasswordEncoder passwords,
            Secrets secrets,
            SignInThrottle throttle,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.fresh = fresh;
        this.links = links;
        this.linkService = linkService;
        this.tokens = tokens;
        this.audit = audit;
        this.passwords = passwords;
        this.secrets = secrets;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** All accounts, by display name. */
    public List<Account> all() {
        service.requireAdmin();
        return accounts.all();
    }

    /** The accounts whose name or username holds the words, whatever the case. */
    public List<Account> search(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(account -> account.username().contains(wanted)
                        || account.displayName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** The accounts whose invitation is open: nobody has come by it yet. */
    public Set<UUID> invited() {
        service.requireAdmin();
        return links.open(clock.instant()).stream()
                .filter(link -> link.kind() == AccountLink.Kind.INVITE)
                .map(AccountLink::account)
                .collect(Collectors.toSet());
    }

    /** A new account, and a link by which its owner chooses name and password. */
    @Transactional
    public AccountOutcome invite(String username, String displayName, Role role, Language language) {
        var admin = service.requireAdmin();
        var made = fresh.withoutPassword(admin.username(), username, displayName, role, language);
        return made instanceof AccountOutcome.Changed added
                ? linkService.give(added.account(), AccountLink.Kind.INVITE)
                : made;
    }

    public AccountOutcome changeRole(UUID id, Role role) {
        var what = "account.role." + role.name().toLowerCase(Locale.ROOT);
        return change(id, what, account -> account.withRole(role));
    }

    public AccountOutcome activate(UUID id) {
        return change(id, "account.activated", account -> account.withActive(true));
    }

    /** Open sessions and tokens of the account work no longer. */
    public AccountOutcome deactivate(UUID id) {
        return change(id, "account.deactivated", account -> account.withActive(false));
    }

    /** A change of rights ends open sessions: the next sign-in has the new rights. */
    private AccountOutcome change(UUID id, String what, UnaryOperator<Account> how) {
        var admin = service.requireAdmin();
        var account = accounts.find(id).orElse(null);
        if (account == null) {
            return new AccountOutcome.NotFound();
        }
        var changed = how.apply(account);
        if (account.isActiveAdmin() && !changed.isActiveAdmin() && accounts.activeAdmins() == 1) {
            return new AccountOutcome.LastAdmin();
        }
        accounts.update(changed);
        accounts.endSessions(id);
        audit.add(admin.username(), what, account.username());
        return new AccountOutcome.Changed(changed);
    }

    /**
     * A link by which the owner chooses a new password; an invitation that is still open becomes a new invitation. The
     * old password opens nothing any more, sessions end, tokens are revoked.
     */
    @Transactional
    public AccountOutcome resetPassword(UUID id) {
        var admin = service.requireAdmin();
        var account = accounts.find(id).orElse(null);
        if (account == null) {
            return new AccountOutcome.NotFound();
        }
        var kind = invited().contains(id) ? AccountLink.Kind.INVITE : AccountLink.Kind.RESET;
        accounts.setPassword(id, passwords.encode(secrets.token()), false);
        accounts.endSessions(id);
        tokens.revokeAll(id);
        audit.add(admin.username(), "account.password-reset", account.username());
        return linkService.give(account, kind);
    }

    /** Usernames that must wait after too many wrong passwords; not all need belong to accounts. */
    public List<LockedSignIn> locked() {
        service.requireAdmin();
        return throttle.locked();
    }

    /** Lets a username try again at once. */
    public void unlock(String username) {
        var admin = service.requireAdmin();
        throttle.unlock(username);
        audit.add(admin.username(), "sign-in.unlocked", username);
    }
}
