package org.permanency.finance.holds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payee whose money stays out of bank files.
 *
 * @param payee its code
 * @param reason why, as said when it was placed
 * @param releasedBy name of who released it; null while it stands
 * @param waitingPence what approved runs hold back and no file has paid yet
 */
public record HoldView(
    UUID id,
    UUID payeeId,
    String payee,
    String payeeName,
    String reason,
    String placedBy,
    Instant placedAt,
    @Nullable String releasedBy,
    @Nullable Instant releasedAt,
    @Nullable String releaseReason,
    long waitingPence,
    int version) {}
