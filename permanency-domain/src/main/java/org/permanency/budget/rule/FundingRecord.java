package org.permanency.budget.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * Something about a child that decides who pays, with its days.
 *
 * @param child whose
 * @param kind e.g. {@code education-plan}, {@code health-share}, {@code unaccompanied}
 * @param period days on which it holds
 * @param percent what the kind agrees on; null where it agrees on nothing
 */
public record FundingRecord(
    ChildId child, String kind, EffectivePeriod period, @Nullable BigDecimal percent) {}
