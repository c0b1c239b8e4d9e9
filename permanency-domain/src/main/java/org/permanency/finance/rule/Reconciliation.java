package org.permanency.finance.rule;

import java.util.List;
import org.permanency.kernel.Pence;

/**
 * The same money seen from all sides.
 *
 * @param lines sum of all lines
 * @param households sum over households
 * @param run total kept with the run
 * @param file sum of the payments in the bank file
 * @param held sum held back for want of an account, or by a person
 * @param carried sum of overpayments, negative or zero
 */
public record Reconciliation(
    Pence lines, Pence households, Pence run, Pence file, Pence held, Pence carried) {

  /** Sums the payments by what became of them. */
  public static Reconciliation of(Pence lines, Pence run, List<Payment> payments) {
    return new Reconciliation(
        lines,
        sum(payments, PaymentOutcome.values()),
        run,
        sum(payments, PaymentOutcome.IN_FILE),
        sum(payments, PaymentOutcome.HELD, PaymentOutcome.ON_HOLD),
        sum(payments, PaymentOutcome.CARRIED));
  }

  /** Whether lines, households, run and file with what is not in it agree to the penny. */
  public boolean agrees() {
    return lines.equals(households)
        && households.equals(run)
        && run.equals(file.plus(held).plus(carried));
  }

  private static Pence sum(List<Payment> payments, PaymentOutcome... which) {
    var wanted = List.of(which);
    var sum = Pence.ZERO;
    for (var payment : payments) {
      if (wanted.contains(payment.outcome())) {
        sum = sum.plus(payment.pence());
      }
    }
    return sum;
  }
}
