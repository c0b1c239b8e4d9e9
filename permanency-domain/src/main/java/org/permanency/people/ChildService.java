package org.permanency.people;

import jakarta.inject.Inject;
import java.util.List;
import org.permanency.people.rule.ChildFact;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Children: in bulk for calculation, in lists and one by one for people. */
@TenantService
public class ChildService {
  @Inject ChildStore store;

  /** Every child the tenant knows, for calculation; in order of council and number. */
  @Needs({
    Permission.CHILD_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.SCORECARD_READ
  })
  public List<ChildFact> facts(TenantContext ctx) {
    return store.facts();
  }
}
