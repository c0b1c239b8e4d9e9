package org.permanency.allowances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.finance.PaidLine;

/**
 * One award's whole record.
 *
 * @param row the award with child, payee and flags
 * @param kind its kind by today's rule; null when that has it no longer
 * @param tested whether the family's means count
 * @param day the business day on which it was read
 * @param amountOn the day of {@code amount}: the business day, or the first day of an award that
 *     has not begun
 * @param amount what that day comes to by the rules, whether or not it is owed
 * @param tests means tests it was part of, the latest first
 * @param paid lines of pay, those of earlier awards of the kind to the same payee among them
 */
public record AwardView(
    AwardRow row,
    @Nullable Kind kind,
    boolean tested,
    LocalDate day,
    LocalDate amountOn,
    AwardDay amount,
    List<TestRow> tests,
    List<PaidLine> paid) {
  /** Copies the lists. */
  public AwardView {
    tests = List.copyOf(tests);
    paid = List.copyOf(paid);
  }
}
