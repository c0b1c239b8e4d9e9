package org.permanency.governance;

import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.DoorService;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Searches the audit trail; nothing here changes it, and the database lets nobody. */
@TenantService
public class AuditService {
  @Inject AuditStore store;
  @Inject DoorService doors;

  /**
   * Entries, newest first. Of children whose records are closed to the reader they show neither the
   * number nor the reason for which they were opened.
   *
   * @param query filters {@code actor}, {@code action}, {@code subject}, {@code id} (exact), {@code
   *     why}, {@code from} and {@code to} (days, both included); sorts {@code at}, {@code actor},
   *     {@code action}
   */
  @Needs(Permission.AUDIT_READ)
  public ListPage<AuditRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx.actor().id(), query);
    return new ListPage<>(shown(ctx, page.rows()), page.total());
  }

  /** Every action that was ever recorded, by name. */
  @Needs(Permission.AUDIT_READ)
  public List<String> actions(TenantContext ctx) {
    return store.actions();
  }

  /** The latest entries about one record, newest first. */
  @Needs({Permission.AUDIT_READ, Permission.CHILD_READ})
  public List<AuditRow> about(TenantContext ctx, String subject, String id, int limit) {
    return shown(ctx, store.about(ctx.actor().id(), subject, id, limit));
  }

  /** Entries show that restricted records were read, not whose they are. */
  private List<AuditRow> shown(TenantContext ctx, List<AuditRow> rows) {
    var closed = doors.closed(ctx);
    return rows.stream().map(r -> r.blotted(closed)).toList();
  }
}
