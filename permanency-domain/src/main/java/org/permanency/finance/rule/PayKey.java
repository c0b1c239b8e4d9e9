package org.permanency.finance.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.people.rule.ChildId;

/**
 * What is paid once: one kind of payment for one child to one payee in one pay week.
 *
 * @param payment kind of payment, e.g. {@code fostering}; the key of the rule that says how it is
 *     calculated
 * @param child whom it is for; null for what is owed whichever child there is, such as a duty fee
 * @param payee who is paid
 * @param weekStart first day of the pay week
 */
public record PayKey(String payment, @Nullable ChildId child, PayeeId payee, LocalDate weekStart) {
  /** The kind of payment that carers get for nights: the rule {@code fostering-allowances}. */
  public static final String FOSTERING = "fostering";

  /** A carer's weekly allowance. */
  public static PayKey fostering(ChildId child, HouseholdId household, LocalDate weekStart) {
    return new PayKey(FOSTERING, child, PayeeId.of(household), weekStart);
  }
}
