package org.permanency.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see them.
 *
 * @param active whether they may sign in
 * @param lastSignIn null when they never did
 * @param version for the check against edits in between
 */
public record UserView(
    UUID id,
    String userName,
    String displayName,
    Set<String> roles,
    boolean active,
    @Nullable Instant lastSignIn,
    int version) {}
