package org.permanency.finance.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.CareRelief;
import org.permanency.finance.rule.CareReliefYear;
import org.permanency.kernel.Pence;

/**
 * What a household needs for its tax return.
 *
 * @param payer the tenant's name
 * @param household id of the household
 * @param code its code
 * @param name its name
 * @param through last day that is counted: 5 April, or the business day before that
 * @param sums weeks and amounts; null when no rule gives the amounts of the year
 * @param amounts the rule; null when there is none
 * @param ruleFrom first day of its version; null when there is none
 * @param weeks weeks of each child, in the order of {@code sums}
 * @param paid sums by kind of payment, of runs whose pay day is in the year
 */
public record AnnualStatement(
    String payer,
    UUID household,
    String code,
    String name,
    int year,
    LocalDate through,
    @Nullable CareReliefYear sums,
    @Nullable CareRelief amounts,
    @Nullable LocalDate ruleFrom,
    List<Weeks> weeks,
    List<Paid> paid) {
  /**
   * Weeks of one child.
   *
   * @param child council and number, as the reader may see it
   * @param younger weeks at the lower amount
   * @param older weeks at the higher one
   */
  public record Weeks(String child, int younger, int older) {}

  /** What was paid of one kind. */
  public record Paid(String payment, Pence pence) {}

  /** Copies the lists. */
  public AnnualStatement {
    weeks = List.copyOf(weeks);
    paid = List.copyOf(paid);
  }

  /** All that was paid. */
  public Pence total() {
    return paid.stream().map(Paid::pence).reduce(Pence.ZERO, Pence::plus);
  }

  /** The tax year as people write it, e.g. {@code 2016 to 2017}. */
  public String yearWords() {
    return year + " to " + (year + 1);
  }

  /** Whether the year is over. */
  public boolean whole() {
    return through.equals(LocalDate.of(year + 1, 4, 5));
  }
}
