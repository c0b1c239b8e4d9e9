package org.permanency.finance.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;

/**
 * What was given up of overpayments, for budgets. No run pays it: the week that was paid too much
 * has become cheaper by a difference that never came back.
 */
@ApplicationScoped
public class WriteOffs {
  @Inject OverpaymentStore store;

  /**
   * One of them.
   *
   * @param payee who was paid too much
   * @param on business day of the second person's approval
   */
  public record WriteOff(PayeeId payee, LocalDate on, Pence pence) {}

  /** Those of the days from {@code from} to before {@code to}, with one statement. */
  public List<WriteOff> between(LocalDate from, LocalDate to) {
    return store.writtenOff(from, to);
  }
}
