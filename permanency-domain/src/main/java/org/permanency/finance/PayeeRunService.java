package org.permanency.finance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** In which approved runs a payee was paid; whoever shows them leaves the audit entry. */
@TenantService
public class PayeeRunService {
  @Inject PaymentStore store;

  /**
   * A run with something for a payee.
   *
   * @param start first day of its pay week
   * @param end last day of its pay week
   * @param payDate day on which it was paid
   * @param sum what the run came to for the payee
   * @param outcome what became of the sum
   */
  public record PaidRun(
      UUID run,
      LocalDate start,
      LocalDate end,
      LocalDate payDate,
      Pence sum,
      PaymentOutcome outcome) {}

  /** Approved runs with something for one payee, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<PaidRun> of(TenantContext ctx, UUID payee) {
    return store.runs(payee);
  }
}
