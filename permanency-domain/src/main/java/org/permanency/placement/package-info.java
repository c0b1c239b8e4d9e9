/**
 * Where a child lives and under which legal status.
 *
 * <p>Start at {@link PlacementService}; {@link EpisodeService} for calculation, {@link
 * ProviderService} for outside providers. Periods of care, legal statuses and placements are read
 * off episodes by pure functions in {@code rule}. May use: people, casework. Tables: {@code
 * placement_*}.
 */
@NullMarked
package org.permanency.placement;

import org.jspecify.annotations.NullMarked;
