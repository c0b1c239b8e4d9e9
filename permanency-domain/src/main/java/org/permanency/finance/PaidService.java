package org.permanency.finance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What runs have paid, for budgets, forecasts and the records of other rooms. */
@TenantService
public class PaidService {
  @Inject PaidStore store;

  /**
   * What approved runs paid for one pay week, differences included.
   *
   * @param payment kind of payment
   * @param child null when it was for no one child
   * @param week first day of the pay week
   */
  public record Paid(
      String payment, @Nullable ChildId child, PayeeId payee, LocalDate week, Pence pence) {}

  /** Paid for pay weeks that begin in {@code from} to before {@code to}, with one statement. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<Paid> paid(TenantContext ctx, LocalDate from, LocalDate to) {
    return store.paid(from, to);
  }

  /**
   * Lines of one kind of payment for a child to a payee, cancelled runs left out; the latest run
   * first. The reading of the record that shows them is what is audited.
   */
  @Needs(Permission.PAY_READ)
  public List<PaidLine> lines(TenantContext ctx, String payment, ChildId child, PayeeId payee) {
    return store.lines(payment, child, payee);
  }
}
