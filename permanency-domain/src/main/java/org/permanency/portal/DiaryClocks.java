package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.AllocationService;
import org.permanency.casework.CaseHolder;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.portal.rule.CarerDiary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/**
 * Clocks that an entry sets going, with the child's worker and their team, whose manager sees them
 * there: an intervention is told of on the first working day after.
 */
@ApplicationScoped
class DiaryClocks {
  static final String KIND = "diary-entry";
  @Inject TaskBook tasks;
  @Inject AllocationService allocations;
  @Inject WorkerService workers;

  static WorkItem item(UUID entry) {
    return new WorkItem(KIND, entry);
  }

  void begin(TenantContext ctx, UUID entry, CarerDiary.Kind kind, Subject child, LocalDate on) {
    var clock = kind.clock();
    if (clock != null) {
      var worker = worker(ctx, new ChildId(child.id()));
      var team = worker == null ? null : team(ctx, worker);
      tasks.start(ctx, new NewTask(clock, item(entry), child, Clock.Start.on(on), team, worker));
    }
  }

  private @Nullable UUID worker(TenantContext ctx, ChildId child) {
    return allocations.holders(Own.lent(ctx, Permission.WORKER_READ), List.of(child)).stream()
        .map(CaseHolder::worker)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable UUID team(TenantContext ctx, UUID worker) {
    return workers.find(Own.lent(ctx, Permission.WORKER_READ), worker).stream()
        .flatMap(w -> w.teams().stream())
        .filter(t -> t.period().includes(ctx.today()))
        .map(t -> t.id())
        .findFirst()
        .orElse(null);
  }
}
