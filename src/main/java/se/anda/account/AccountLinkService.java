package se.anda.account;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which a person chooses a password: an invitation, or instead of a forgotten one. */
@Service
public class AccountLinkService {

    public static final Duration INVITE_LASTS = Duration.ofDays(7);
    public static final Duration RESET_LASTS = Duration.ofDays(1);

    private final AccountLinks links;
    private final Accounts accounts;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final Clock clock;

    AccountLinkService(
            AccountLinks links,
            Accounts accounts,
            AuditLog audit,
            PasswordEncoder passwords,
            Secrets secrets,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param invited whether the person is new here and chooses a name too
     */
    public record Opened(String username, String displayName, boolean invited) {}

    AccountOutcome.LinkGiven give(Account account, AccountLink.Kind kind) {
        var token = secrets.token();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lasts = switch (kind) {
            case INVITE -> INVITE_LASTS;
            case RESET -> RESET_LASTS;
        };
        links.replace(new AccountLink(account.id(), kind, now, now.plus(lasts)), Secrets.hash(token));
        return new AccountOutcome.LinkGiven(account, token, now.plus(lasts));
    }

    /** Empty when the link is used, expired or was never given, or its account is not active. */
    public Optional<Opened> open(String token) {
        return links.find(Secrets.hash(token), clock.instant())
                .flatMap(link -> accounts.find(link.account())
                        .filter(Account::active)
                        .map(account -> new Opened(
                                account.username(), account.displayName(), link.kind() == AccountLink.Kind.INVITE)));
    }

    /**
     * Chooses the password, and with an invitation the name. The link is used up by it; what is not allowed leaves it.
     *
     * @param displayName read with an invitation only
     */
    @Transactional
    public LinkOutcome accept(String token, String displayName, String password) {
        var hash = Secrets.hash(token);
        var link = links.find(hash, clock.instant()).orElse(null);
        var account = link == null ? null : accounts.find(link.account()).filter(Account::active).orElse(null);
        if (link == null || account == null) {
            return LinkOutcome.GONE;
        }
        var invited = link.kind() == AccountLink.Kind.INVITE;
        if (invited && !Account.nameAllowed(displayName)) {
            return LinkOutcome.NAME_NOT_ALLOWED;
        }
        var wrong = PasswordRule.against(password);
        if (wrong.isPresent()) {
            return wrong.get() == PasswordOutcome.TOO_SHORT ? LinkOutcome.TOO_SHORT : LinkOutcome.TOO_LONG;
        }
        if (!links.use(hash)) {
            return LinkOutcome.GONE;
        }
        if (invited) {
            accounts.update(account.withDisplayName(displayName.strip()));
        }
        accounts.setPassword(account.id(), passwords.encode(password), false);
        accounts.endSessions(account.id());
        audit.add(account.username(), "account.link-used", account.username());
        return LinkOutcome.ACCEPTED;
    }
}
