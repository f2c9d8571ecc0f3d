package se.anda.account;

import java.time.Instant;

/** What came of an administrator's change to accounts. */
public sealed interface AccountOutcome {

    record Changed(Account account) implements AccountOutcome {}

    /**
     * A new account with a password.
     *
     * @param oneTimePassword to be handed over; it is not kept and must be changed at the first sign-in
     */
    record PasswordGiven(Account account, String oneTimePassword) implements AccountOutcome {
        @Override
        public String toString() {
            return "PasswordGiven[" + account.username() + "]";
        }
    }

    /**
     * A one-time link to choose a password by.
     *
     * @param token to be handed over as part of the link; only its hash is kept
     */
    record LinkGiven(Account account, String token, Instant expiresAt) implements AccountOutcome {
        /** Without the token. */
        @Override
        public String toString() {
            return "LinkGiven[" + account.username() + "]";
        }
    }

    record UsernameTaken() implements AccountOutcome {}

    /** Not 2 to 64 of a-z, å, ä, ö, digits, dot, hyphen, underscore, at sign. */
    record UsernameNotAllowed() implements AccountOutcome {}

    /** Blank, or over 100 characters. */
    record NameNotAllowed() implements AccountOutcome {}

    /** There must always be one active administrator. */
    record LastAdmin() implements AccountOutcome {}

    record NotFound() implements AccountOutcome {}
}
