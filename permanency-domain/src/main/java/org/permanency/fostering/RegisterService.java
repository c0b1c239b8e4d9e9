package org.permanency.fostering;

import jakarta.inject.Inject;
import org.permanency.fostering.rule.Register;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** The register of carer households, in bulk for calculation. */
@TenantService
public class RegisterService {
  @Inject RegisterStore store;

  /** The whole register. */
  @Needs({
    Permission.CARER_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.SCORECARD_READ
  })
  public Register facts(TenantContext ctx) {
    return store.facts();
  }
}
