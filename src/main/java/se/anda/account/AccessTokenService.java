package se.anda.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Personal access tokens: whoever holds one acts as its owner in the API. */
@Service
public class AccessTokenService {

    /** Use is noted at most this often: a write for each request would be a write for nothing. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Secrets secrets;
    private final Clock clock;

    AccessTokenService(AccessTokens tokens, Accounts accounts, AuditLog audit, Secrets secrets, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param token shown once, then gone */
    public record Created(AccessToken kept, String token) {
        /** Without the token. */
        @Override
        public String toString() {
            return "Created[" + kept.name() + "]";
        }
    }

    /**
     * A new token for the account.
     *
     * @param name 1 to 100 characters, so that its owner knows what it is for
     * @throws IllegalArgumentException when the name is blank or too long, or there is no such account
     */
    public Created create(UUID account, String name) {
        if (name.isBlank() || name.strip().length() > 100) {
            throw new IllegalArgumentException("a token's name has 1 to 100 characters");
        }
        var owner = accounts.find(account)
                .orElseThrow(() -> new IllegalArgumentException("no such account: " + account));
        var token = secrets.token();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kept = new AccessToken(UUID.randomUUID(), account, name.strip(), now, null, null);
        tokens.add(kept, Secrets.hash(token));
        audit.add(owner.username(), "token.created", kept.id().toString());
        return new Created(kept, token);
    }

    /** The account's tokens that are not revoked, newest first. */
    public List<AccessToken> list(UUID account) {
        return tokens.list(account);
    }

    /** Does nothing to a token of somebody else. */
    public void revoke(UUID account, UUID token) {
        if (tokens.revoke(account, token)) {
            var owner = accounts.find(account).map(Account::username).orElse("-");
            audit.add(owner, "token.revoked", token.toString());
        }
    }

    /** The active account that a token opens; notes that it was used. */
    public Optional<Account> signIn(String token) {
        return tokens.find(Secrets.hash(token)).flatMap(found -> {
            var account = accounts.find(found.account()).filter(Account::active);
            if (account.isPresent() && isDue(found.lastUsedAt())) {
                tokens.used(found.id());
            }
            return account;
        });
    }

    private boolean isDue(@org.jspecify.annotations.Nullable Instant lastUsed) {
        return lastUsed == null || lastUsed.plus(USE_NOTED_EVERY).isBefore(clock.instant());
    }
}
