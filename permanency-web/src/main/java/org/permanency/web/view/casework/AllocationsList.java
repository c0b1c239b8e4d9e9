package org.permanency.web.view.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.AllocationRow;
import org.permanency.casework.AllocationService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Case allocations of today as a list. */
@ApplicationScoped
public class AllocationsList implements ListSource<AllocationRow> {
  private static final List<Choice> SIDES =
      List.of(new Choice("council", "Council"), new Choice("service", "This service"));
  @Inject AllocationService allocations;

  @Override
  public String name() {
    return "allocations";
  }

  @Override
  public String title() {
    return "Case allocations";
  }

  @Override
  public Permission permission() {
    return Permission.WORKER_READ;
  }

  @Override
  public List<Column<AllocationRow>> columns() {
    return List.of(
        Column.<AllocationRow>text("child", "Child", r -> r.child().name()),
        Column.<AllocationRow>text("worker", "Worker", AllocationRow::worker).sorted().filtered(),
        Column.<AllocationRow>date("since", "Since", AllocationRow::since).sorted(),
        Column.<AllocationRow>text("held", "Responsible today", AllocationsList::side)
            .filtered(SIDES),
        Column.<AllocationRow>text("council", "Council", r -> r.child().council()),
        Column.fixed("team"));
  }

  private static @Nullable Object side(AllocationRow row) {
    var held = row.heldBy();
    return held == null ? null : Choice.label(SIDES, held);
  }

  @Override
  public ListPage<AllocationRow> load(TenantContext ctx, ListQuery query) {
    return allocations.list(ctx, query);
  }

  @Override
  public String link(AllocationRow row) {
    return "/people/child.xhtml?id=" + row.child().id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No case is allocated to a worker today. Give a child's case to a worker on the child's"
            + " page.");
  }
}
