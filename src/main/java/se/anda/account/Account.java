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
        Instant createdAt) {}
