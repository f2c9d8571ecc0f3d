package se.anda.account;

import java.time.Instant;
import java.util.UUID;
import se.anda.coding.Language;

/**
 * A person who may sign in.
 *
 * @param username lower case, 2 to 64 characters
 * @param mustChangePassword the password was given by somebody else
 */
public record Account(
        UUID id,
        String username,
        String displayName,
        Role role,
        boolean active,
        Language language,
        boolean mustChangePassword,
        Instant createdAt) {

    Account withRole(Role next) {
        return new Account(id, username, displayName, next, active, language, mustChangePassword, createdAt);
    }

    Account withActive(boolean next) {
        return new Account(id, username, displayName, role, next, language, mustChangePassword, createdAt);
    }

    Account withDisplayName(String next) {
        return new Account(id, username, next, role, active, language, mustChangePassword, createdAt);
    }

    Account withLanguage(Language next) {
        return new Account(id, username, displayName, role, active, next, mustChangePassword, createdAt);
    }
}
