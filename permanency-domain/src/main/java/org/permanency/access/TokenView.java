package org.permanency.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API token, without the token itself.
 *
 * @param revokedAt null while it is good
 */
public record TokenView(
    UUID id,
    String name,
    String role,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {}
