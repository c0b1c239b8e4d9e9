package org.permanency.finance;

import java.time.LocalDate;
import java.util.UUID;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Pence;

/**
 * A line of pay wherever it stands.
 *
 * @param run the run it belongs to
 * @param number its number in the run
 * @param state where the run is
 * @param payDate when the run's money arrives
 * @param from first day of the pay week
 * @param to last day, included
 */
public record PaidLine(
    UUID run,
    int number,
    PayRunState state,
    LocalDate payDate,
    LineKind kind,
    LocalDate from,
    LocalDate to,
    Pence pence) {}
