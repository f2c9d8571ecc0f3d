package se.anda.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal access tokens. */
public interface AccessTokenService {

    /**
     * A new token for the account.
     *
     * @param name 1 to 100 characters, so that its owner knows what it is for
     */
    Created create(UUID account, String name);

    /** The account's tokens that are not revoked, newest first. */
    List<AccessToken> list(UUID account);

    /** Does nothing to a token of somebody else. */
    void revoke(UUID account, UUID token);

    /** The active account that a token opens; notes that it was used. */
    Optional<Account> signIn(String token);

    /** @param token shown once, then gone */
    record Created(AccessToken kept, String token) {
        @Override
        public String toString() {
            return "Created[" + kept.name() + "]";
        }
    }
}
