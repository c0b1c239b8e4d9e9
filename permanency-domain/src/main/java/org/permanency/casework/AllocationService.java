package org.permanency.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Which worker has which child's case. */
@TenantService
public class AllocationService {
  @Inject AllocationStore store;
  @Inject ChildService children;
  @Inject Event<Audited> audit;

  /**
   * Cases allocated on the business day, by worker; one audit entry with the children shown.
   *
   * @param query filters {@code worker} (contains), {@code held} ({@code council}, {@code
   *     service}); sorts {@code worker}, {@code since}
   */
  @Needs(Permission.WORKER_READ)
  public ListPage<AllocationRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx.today(), query);
    var ids = page.rows().stream().map(AllocationStore.Allocation::child).toList();
    var seen = children.rows(ctx, ids);
    var rows = new ArrayList<AllocationRow>();
    for (var row : page.rows()) {
      var child = seen.get(row.child());
      if (child != null) {
        rows.add(new AllocationRow(child, row.worker(), row.since(), row.heldBy()));
      }
    }
    if (!rows.isEmpty()) {
      var shown = ids.stream().map(Object::toString).collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "allocations.list", "children", "list", null, shown));
    }
    return new ListPage<>(rows, page.total());
  }
}
