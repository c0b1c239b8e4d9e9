package org.permanency.finance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;

/**
 * A payee's sum in one run.
 *
 * @param lines how many lines it has
 * @param outcome what becomes of it; before approval, what would as things stand
 * @param accountEnding last two digits of the account; null when none is recorded
 */
public record PayeeTotalView(
    UUID payeeId,
    PayeeKind kind,
    String payee,
    String payeeName,
    int lines,
    long pence,
    PaymentOutcome outcome,
    @Nullable String accountEnding) {
  static PayeeTotalView of(Payment p) {
    return new PayeeTotalView(
        p.payee().value(),
        p.kind(),
        p.code(),
        p.name(),
        p.lines(),
        p.pence().amount(),
        p.outcome(),
        p.account() == null ? null : p.account().ending());
  }
}
