package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * What is agreed with a provider for a child from a night on. Another price is another agreement.
 *
 * @param reference as the agreement itself is numbered
 * @param provider the outside provider
 * @param period nights at this price
 * @param plannedEnd first night that the placement is planned not to have; null when none is
 *     planned
 * @param weekly for seven nights
 * @param extras for seven nights, on top
 * @param extrasWhat what the extras are for; empty without
 * @param note what else a reader should know
 */
public record Agreement(
    String reference,
    ChildId child,
    UUID provider,
    EffectivePeriod period,
    @Nullable LocalDate plannedEnd,
    Pence weekly,
    Pence extras,
    String extrasWhat,
    String note) {
  /** Price and extras of seven nights. */
  public Pence whole() {
    return weekly.plus(extras);
  }

  /** Whether the night of {@code day} has this price. */
  public boolean includes(LocalDate day) {
    return period.includes(day);
  }

  /** The same up to before {@code end}. */
  public Agreement endedOn(LocalDate end) {
    return new Agreement(
        reference,
        child,
        provider,
        new EffectivePeriod(period.start(), end),
        plannedEnd,
        weekly,
        extras,
        extrasWhat,
        note);
  }
}
