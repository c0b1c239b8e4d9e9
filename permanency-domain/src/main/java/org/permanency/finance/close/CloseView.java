package org.permanency.finance.close;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.permanency.finance.close.rule.CloseKind;

/**
 * A month or year of account that is closed, with its figures as they were then.
 *
 * @param starts first month
 * @param ends last day, included
 * @param weeks pay weeks that belong to it
 * @param runs approved runs in its accounts
 * @param by name of who closed it
 * @param on business day
 */
public record CloseView(
    UUID id,
    CloseKind kind,
    YearMonth starts,
    LocalDate ends,
    int weeks,
    int runs,
    int lines,
    long totalPence,
    String by,
    Instant at,
    LocalDate on) {}
