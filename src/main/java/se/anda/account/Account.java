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
        Look look,
        boolean mustChangePassword,
        Instant createdAt) {

    static final int MAX_NAME = 100;

    static boolean nameAllowed(String name) {
        return !name.isBlank() && name.strip().length() <= MAX_NAME;
    }

    boolean isActiveAdmin() {
        return active && role == Role.ADMIN;
    }

    Account withRole(Role next) {
        return new Account(id, username, displayName, next, active, language, look, mustChangePassword, createdAt);
    }

    Account withActive(boolean next) {
        return new Account(id, username, displayName, role, next, language, look, mustChangePassword, createdAt);
    }

    Account withDisplayName(String next) {
        return new Account(id, username, next, role, active, language, look, mustChangePassword, createdAt);
    }

    Account withLanguage(Language next) {
        return new Account(id, username, displayName, role, active, next, look, mustChangePassword, createdAt);
    }

    Account withLook(Look next) {
        return new Account(id, username, displayName, role, active, language, next, mustChangePassword, createdAt);
    }
}
