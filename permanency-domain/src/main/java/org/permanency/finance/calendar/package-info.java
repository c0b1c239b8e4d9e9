/**
 * The pay calendar: for each pay week its cut-off, the day the bank wants the file, and the pay
 * day.
 *
 * <p>Start at {@code PayCalendarService}. No tables.
 */
@NullMarked
package org.permanency.finance.calendar;

import org.jspecify.annotations.NullMarked;
