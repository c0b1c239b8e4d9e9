package org.permanency.finance.exceptions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rate apart from levels, for people.
 *
 * @param kind key in the rule {@code fostering-exceptions}
 * @param label as people call the kind
 * @param childId null when it is the household's
 * @param child council and number of the child; empty for none
 * @param householdId null when it is the child's
 * @param household code of the household; empty for none
 * @param householdName its name; empty for none
 * @param from first day
 * @param last last day as recorded, included; null while none is
 * @param ruleLast last day by the rule, included; null when the rule sets none
 * @param weeklyPence agreed rate; null when the rule gives it
 * @param placedAtStart whether the child was there when it began
 * @param note who agreed it and why
 * @param withdrawn why it was taken back and never held; null while it stands
 * @param state where it stands on the business day: withdrawn, ended, coming, holds
 * @param version for the next change
 */
public record RateExceptionView(
    UUID id,
    String kind,
    String label,
    @Nullable UUID childId,
    String child,
    @Nullable UUID householdId,
    String household,
    String householdName,
    LocalDate from,
    @Nullable LocalDate last,
    @Nullable LocalDate ruleLast,
    @Nullable Long weeklyPence,
    boolean placedAtStart,
    String note,
    @Nullable String withdrawn,
    String state,
    int version) {
  /** The last day that counts: the earlier of what was recorded and what the rule says. */
  public @Nullable LocalDate endsOn() {
    return earlier(last, ruleLast);
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate last, @Nullable LocalDate ruleLast) {
    if (last == null || ruleLast == null) {
      return last == null ? ruleLast : last;
    }
    return last.isBefore(ruleLast) ? last : ruleLast;
  }
}
