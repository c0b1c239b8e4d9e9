package org.permanency.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ClosedRecords;

/**
 * What one child costs a budget line in a year, in one type of placement.
 *
 * @param child null for what is paid for no one child
 * @param number the council's number; empty without a child
 * @param line key of the budget line
 * @param type what the placement type is called
 * @param nights of the whole year, those to come among them
 * @param paid pence that approved runs paid
 * @param due pence of weeks that are over, less what is paid
 * @param toCome pence of weeks that are not over
 */
public record BudgetRow(
    @Nullable UUID child,
    String council,
    String number,
    String line,
    String type,
    long nights,
    long paid,
    long due,
    long toCome) {
  /** What the year comes to. */
  public long forecast() {
    return paid + due + toCome;
  }

  /** The same without the number of a child whose record is closed to the reader. */
  BudgetRow closed() {
    return new BudgetRow(
        child, council, ClosedRecords.RESTRICTED, line, type, nights, paid, due, toCome);
  }
}
