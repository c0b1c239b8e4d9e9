package org.permanency.finance.close.rule;

import java.time.YearMonth;
import java.util.Map;

/**
 * Where a run stands in the accounts.
 *
 * @param belongs the month of its week
 * @param stands the month whose accounts take it: the same, or the first open one when that is
 *     closed
 */
public record LedgerMonth(YearMonth belongs, YearMonth stands) {
  /** Whether the month of the week is closed, so that only differences can be paid. */
  public boolean closed() {
    return stands.isAfter(belongs);
  }

  /** Both months in words. */
  public Map<String, String> words() {
    return Map.of("closed", LedgerCalendar.words(belongs), "open", LedgerCalendar.words(stands));
  }
}
