package org.permanency.finance;

import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.PaymentOutcome;

/**
 * What one payee gets in one run, and how it came about.
 *
 * @param payer the tenant's name
 * @param run the run
 * @param total the payee's sum and what becomes of it
 * @param lines its lines with their explanation
 * @param payments what people call each kind of payment, by its key
 */
public record PayeeStatement(
    String payer,
    PayRunView run,
    PayeeTotalView total,
    List<PayLineView> lines,
    Map<String, String> payments) {
  /** Copies the lines. */
  public PayeeStatement {
    lines = List.copyOf(lines);
    payments = Map.copyOf(payments);
  }

  /** What a line of it is for: the kind of payment, and the child if it is for one. */
  public String what(PayLineView line) {
    var child = (line.council() + " " + line.child()).strip();
    var payment = payments.getOrDefault(line.payment(), line.payment());
    return child.isEmpty() ? payment : payment + " for " + child;
  }

  /** How the sum reaches the payee, in a sentence. */
  public String payment() {
    return switch (total.outcome()) {
      case IN_FILE -> "Paid by bank transfer to the account ending " + total.accountEnding() + ".";
      case HELD -> "Held back until bank details that can be used are recorded.";
      case ON_HOLD -> "Held back for now; it is paid with the next payment after its release.";
      case CARRIED -> "Nothing is paid: more was paid before than was owed. It is carried forward.";
      case NOTHING -> "Nothing is to be paid.";
    };
  }

  /** Whether the sum goes out with the bank file. */
  public boolean paid() {
    return total.outcome() == PaymentOutcome.IN_FILE;
  }
}
