package org.permanency.finance.exceptions.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * A rate apart from levels, as somebody wants to record it.
 *
 * @param child whom it is for; null when it is the household's
 * @param household to whom it is paid; null when it is the child's
 * @param from first day
 * @param last last day, included; null while none is agreed
 * @param kind key in the rule {@code fostering-exceptions}
 * @param weekly agreed rate a week; null when the rule gives the rate
 * @param placedAtStart whether the child was with the household when the exception began
 * @param note who agreed it and why
 */
public record NewRateException(
    @Nullable ChildId child,
    @Nullable HouseholdId household,
    LocalDate from,
    @Nullable LocalDate last,
    String kind,
    @Nullable Pence weekly,
    boolean placedAtStart,
    String note) {
  /** Whom it is on: child, household, both or nobody. */
  public String on() {
    if (child == null) {
      return household == null ? "nobody" : "household";
    }
    return household == null ? "child" : "both";
  }
}
