package org.permanency.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on allocations. */
@ApplicationScoped
class AllocationStore {
  private static final String FROM =
      "casework_allocation a JOIN people_worker w ON w.id = a.worker_id LEFT JOIN"
          + " casework_responsibility r ON r.child_id = a.child_id AND r.starts <= :today AND"
          + " (r.ends IS NULL OR r.ends > :today) WHERE a.starts <= :today AND (a.ends IS NULL OR"
          + " a.ends > :today)";
  @Inject TenantSql sql;

  /** A row of the list, the child still an id. */
  record Allocation(ChildId child, String worker, LocalDate since, @Nullable String heldBy) {}

  ListPage<Allocation> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of("a.child_id, w.name, a.starts, r.held_by", FROM, "w.name, a.starts, a.id")
            .contains("worker", "w.name")
            .exact("held", "r.held_by")
            .sort("worker", "w.name")
            .sort("since", "a.starts");
    return sql.with(
        h ->
            list.page(
                h,
                query,
                Map.of("today", today),
                (rs, x) ->
                    new Allocation(
                        new ChildId(rs.getObject(1, UUID.class)),
                        rs.getString(2),
                        rs.getObject(3, LocalDate.class),
                        rs.getString(4))));
  }
}
