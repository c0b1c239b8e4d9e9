package org.permanency.finance.close;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/**
 * A month or year of account as it stands.
 *
 * @param starts first month
 * @param months months in it: 1 or 12
 * @param weeks pay weeks that belong to it
 * @param without those of them that have ended and that no approved run is for
 * @param runs approved runs in its accounts
 * @param totalPence what they come to
 * @param closed how it was closed; null while it is open
 * @param refusals why it cannot be closed today; empty when it can
 */
public record LedgerPeriod(
    CloseKind kind,
    YearMonth starts,
    int months,
    List<EffectivePeriod> weeks,
    List<EffectivePeriod> without,
    int runs,
    long totalPence,
    @Nullable CloseView closed,
    List<Reason> refusals) {
  /** Copies the lists. */
  public LedgerPeriod {
    weeks = List.copyOf(weeks);
    without = List.copyOf(without);
    refusals = List.copyOf(refusals);
  }

  /** January 2017, or the year from April 2016. */
  public String words() {
    var first = LedgerCalendar.words(starts);
    return switch (kind) {
      case MONTH -> first;
      case YEAR -> "Year from " + first;
    };
  }

  /** The first month after it. */
  public YearMonth next() {
    return starts.plusMonths(months);
  }
}
