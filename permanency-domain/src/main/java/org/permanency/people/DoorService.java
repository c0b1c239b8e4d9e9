package org.permanency.people;

import jakarta.inject.Inject;
import java.util.Optional;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Restricted records, for the other rooms: every service that shows something of a child asks here
 * first. Asking leaves no entry; whoever shows the record says so in the audit trail.
 */
@TenantService
public class DoorService {
  @Inject RestrictionStore store;

  /** Whether the actor may open the child's record; empty when there is no such child here. */
  @Needs({Permission.CHILD_READ, Permission.PAY_READ, Permission.WORKER_READ})
  public Optional<Door> door(TenantContext ctx, ChildId child) {
    return store.door(child, ctx.actor().id());
  }

  /**
   * The children whose records are closed to the actor, with one statement. Of these a list shows
   * that there is a restricted record, and nothing else.
   */
  @Needs({
    Permission.CHILD_READ,
    Permission.WORKER_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.SCORECARD_READ,
    Permission.IMPORT_READ,
    Permission.IMPORT_RUN,
    Permission.AUDIT_READ
  })
  public ClosedRecords closed(TenantContext ctx) {
    return store.closed(ctx.actor().id());
  }
}
