package se.anda.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token for the API, as it is kept: never the token itself. */
public record AccessToken(
        UUID id,
        UUID account,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
