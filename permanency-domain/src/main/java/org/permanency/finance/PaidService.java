package org.permanency.finance;

import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.rule.PayeeId;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Lines of pay over all runs, for the records of other rooms, whose reading is what is audited. */
@TenantService
public class PaidService {
  @Inject PaidStore store;

  /**
   * Lines of one kind of payment for a child to a payee, cancelled runs left out; the latest run
   * first.
   */
  @Needs(Permission.PAY_READ)
  public List<PaidLine> lines(TenantContext ctx, String payment, ChildId child, PayeeId payee) {
    return store.lines(payment, child, payee);
  }
}
