package org.permanency.finance;

import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** The second door before bank details: who changes them must also be allowed to read them. */
@TenantService
class PayeeBank {
  /**
   * Lets pass, or not.
   *
   * @throws org.permanency.tenancy.NotPermitted if the actor may not read bank details
   */
  @Needs(Permission.BANK_READ)
  void mayRead(TenantContext ctx) {
    // the interceptor has asked
  }
}
