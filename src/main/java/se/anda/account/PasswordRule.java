package se.anda.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a chosen password must be. */
final class PasswordRule {

    /** What bcrypt reads of a password, in bytes. */
    private static final int MAX_BYTES = 72;

    private PasswordRule() {}

    /** What is wrong with it, if anything. */
    static Optional<PasswordOutcome> against(String chosen) {
        if (chosen.length() < AccountService.MIN_PASSWORD) {
            return Optional.of(PasswordOutcome.TOO_SHORT);
        }
        return chosen.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
                ? Optional.of(PasswordOutcome.TOO_LONG)
                : Optional.empty();
    }
}
