package org.permanency.finance.rule;

import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;

/**
 * A payee's sum in one run: its lines together make one payment at most.
 *
 * @param payee to whom
 * @param code the payee's code when the run was made
 * @param name its name then
 * @param lines how many lines the sum has
 * @param pence what they come to; may be negative
 * @param outcome what becomes of it
 * @param account where it goes; null when none is recorded
 */
public record Payment(
    PayeeId payee,
    PayeeKind kind,
    String code,
    String name,
    int lines,
    Pence pence,
    PaymentOutcome outcome,
    @Nullable BankAccount account) {

  /** The same sum, with what becomes of it when {@code account} is where it should go. */
  public Payment to(@Nullable BankAccount account) {
    return new Payment(payee, kind, code, name, lines, pence, outcome(pence, account), account);
  }

  /** Both sums as one payment to this account. */
  public Payment with(Payment other) {
    return new Payment(
        payee, kind, code, name, lines + other.lines, pence.plus(other.pence), outcome, account);
  }

  /** Whether it goes out with the bank file. */
  public boolean inFile() {
    return outcome == PaymentOutcome.IN_FILE;
  }

  /** The same sum, kept out of the file when it would be in it. */
  public Payment onHold() {
    return outcome == PaymentOutcome.IN_FILE || outcome == PaymentOutcome.HELD
        ? new Payment(payee, kind, code, name, lines, pence, PaymentOutcome.ON_HOLD, account)
        : this;
  }

  private static PaymentOutcome outcome(Pence pence, @Nullable BankAccount account) {
    if (pence.amount() == 0) {
      return PaymentOutcome.NOTHING;
    }
    if (pence.amount() < 0) {
      return PaymentOutcome.CARRIED;
    }
    return account == null || !account.wellFormed() ? PaymentOutcome.HELD : PaymentOutcome.IN_FILE;
  }
}
