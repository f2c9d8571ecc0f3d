package se.anda.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import se.anda.coding.Language;

/** Makes accounts, for those who may: the first start, administrators, the sign-in by an OpenID provider. */
@Service
class NewAccounts {

    private final Accounts accounts;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final Clock clock;

    NewAccounts(Accounts accounts, AuditLog audit, PasswordEncoder passwords, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** An account that is signed in to by a one-time password, which must be changed then. */
    AccountOutcome withOneTimePassword(String who, String username, String displayName, Role role, Language language) {
        var password = secrets.oneTimePassword();
        var made = add(who, username, displayName, role, language, password, true);
        return made instanceof AccountOutcome.Changed added
                ? new AccountOutcome.PasswordGiven(added.account(), password)
                : made;
    }

    /** An account with a password that nobody knows. */
    AccountOutcome withoutPassword(String who, String username, String displayName, Role role, Language language) {
        return add(who, username, displayName, role, language, secrets.token(), false);
    }

    private AccountOutcome add(
            String who,
            String username,
            String displayName,
            Role role,
            Language language,
            String password,
            boolean mustChange) {
        var allowed = Usernames.of(username);
        if (allowed.isEmpty()) {
            return new AccountOutcome.UsernameNotAllowed();
        }
        if (!Account.nameAllowed(displayName)) {
            return new AccountOutcome.NameNotAllowed();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new Account(
                UUID.randomUUID(), allowed.get(), displayName.strip(), role, true, language, Look.USUAL, mustChange, now);
        try {
            accounts.add(account, passwords.encode(password));
        } catch (DuplicateKeyException taken) {
            return new AccountOutcome.UsernameTaken();
        }
        audit.add(who, "account.created", account.username());
        return new AccountOutcome.Changed(account);
    }
}
