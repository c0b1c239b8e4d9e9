package org.permanency.budget.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareSpan;

/**
 * What is agreed for a child with a provider; where there is one it prices the night, not the rule
 * {@code placement-prices}.
 *
 * @param urn registration number of the provider
 * @param plannedEnd first night that an open placement is planned not to have; null when none is
 *     planned, or the day has passed
 * @param weekly for seven nights, extras among them
 */
public record AgreedPrice(
    ChildId child,
    String urn,
    EffectivePeriod period,
    @Nullable LocalDate plannedEnd,
    Pence weekly) {
  /** Whether it is about where the child is; a place without a number is taken as meant. */
  boolean fits(CareSpan span) {
    var there = span.lodging().urn();
    return there == null || there.isBlank() || there.equalsIgnoreCase(urn);
  }
}
