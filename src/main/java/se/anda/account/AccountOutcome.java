package se.anda.account;

/** What came of an administrator's change to accounts. */
public sealed interface AccountOutcome {

    record Changed(Account account) implements AccountOutcome {}

    /**
     * A new account, or a new password for one.
     *
     * @param oneTimePassword to be handed over; it is not kept and must be changed at the first sign-in
     */
    record PasswordGiven(Account account, String oneTimePassword) implements AccountOutcome {
        @Override
        public String toString() {
            return "PasswordGiven[" + account.username() + "]";
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
