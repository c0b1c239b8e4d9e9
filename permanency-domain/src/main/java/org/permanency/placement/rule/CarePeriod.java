package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * A period of care: days without a break on which a child was looked after.
 *
 * @param child whose
 * @param start first day on record
 * @param startKnown whether care really began on {@code start}: only RNE S says so; without it care
 *     was there before the earliest row and the true start is unknown, never guessed
 * @param end first day after; null while it lasts
 * @param reasonEnded REC of the last episode; null while it lasts
 * @param placements in order
 */
public record CarePeriod(
    ChildId child,
    LocalDate start,
    boolean startKnown,
    @Nullable LocalDate end,
    @Nullable String reasonEnded,
    List<Placement> placements) {
  /** Copies the placements. */
  public CarePeriod {
    placements = List.copyOf(placements);
  }

  /** The day care began; empty when unknown. */
  public Optional<LocalDate> began() {
    return startKnown ? Optional.of(start) : Optional.empty();
  }

  /** What ended it. */
  public CareEnd ending() {
    return CareEnd.of(reasonEnded);
  }
}
