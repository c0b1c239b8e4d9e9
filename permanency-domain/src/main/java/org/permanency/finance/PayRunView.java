package org.permanency.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayRunState;

/**
 * A pay run as people see it.
 *
 * @param periodStart first day of its pay week
 * @param periodEnd last day of its pay week, included
 * @param payDate day on which the money is in the carers' accounts
 * @param totalPence sum of its lines
 * @param version to be named with the next step, so that nobody acts on what has changed meanwhile
 * @param ledgerMonth the month in whose accounts it stands
 * @param urgent whom it pays and why; null for a weekly run
 */
public record PayRunView(
    UUID id,
    PayRunState state,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate payDate,
    long totalPence,
    int lineCount,
    By created,
    @Nullable By submitted,
    @Nullable By approved,
    @Nullable LocalDate approvedOn,
    @Nullable By cancelled,
    @Nullable String cancelReason,
    int version,
    YearMonth ledgerMonth,
    @Nullable Urgent urgent) {
  /** The one payee of an urgent run, and why it could not wait. */
  public record Urgent(UUID payee, String code, String name, String reason) {}

  /** Who did something, and when. */
  public record By(String id, String name, Instant at) {}
}
