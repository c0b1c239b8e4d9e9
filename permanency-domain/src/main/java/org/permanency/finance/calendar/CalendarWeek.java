package org.permanency.finance.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.PayDates;

/**
 * A pay week in the calendar.
 *
 * @param dates its days
 * @param month the month of account it stands in
 * @param run its run; null while none is made
 */
public record CalendarWeek(PayDates dates, YearMonth month, @Nullable PayRunView run) {}
