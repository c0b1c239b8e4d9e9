package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.casework.AllocationRow;
import org.permanency.casework.AllocationService;
import org.permanency.kernel.ListQuery;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamService;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.TaskService;

/** Lets sample users sign in as sample workers, and gives them something to do. */
@ApplicationScoped
public class SampleWork {
  private static final List<String> TITLES =
      List.of(
          "Ring the school about the education plan",
          "Ask the carers about the holiday",
          "Send the family tree to the independent reviewing officer");
  @Inject WorkerService workers;
  @Inject TeamService teams;
  @Inject AllocationService allocations;
  @Inject TaskService tasks;
  @Inject SamplePanels panels;

  /**
   * Links a user to the first worker nobody signs in as, preferring one who has cases, and sets
   * tasks about some of the children.
   *
   * @param user id of the user
   * @param role the user's role; a service manager also manages the worker's team
   * @return how many tasks were set
   */
  public int fill(TenantContext ctx, UUID user, String role) {
    panels.link(ctx, user, role);
    if (role.equals("panel-member")) {
      return 0;
    }
    var worker = free(ctx);
    if (worker.isEmpty()) {
      return 0;
    }
    var id = worker.get();
    var mail = role + "@" + ctx.tenant().slug() + ".example";
    workers.link(ctx, id, 1, user.toString(), mail);
    if (role.equals("service-manager")) {
      manage(ctx, id);
    }
    int set = 0;
    for (var row : cases(ctx, id)) {
      var title = TITLES.get(set % TITLES.size());
      var due = ctx.today().plusDays(set * 4L);
      tasks.add(ctx, Subject.of(row.child().id()), title, due, id);
      set++;
    }
    return set;
  }

  private Optional<UUID> free(TenantContext ctx) {
    var current = new ListQuery(Map.of("current", "1"), "code", false, 0, 200);
    return workers.list(ctx, current).rows().stream()
        .map(WorkerRow::id)
        .filter(w -> workers.find(ctx, w).filter(v -> v.user() == null).isPresent())
        .findFirst();
  }

  private List<AllocationRow> cases(TenantContext ctx, UUID worker) {
    var query = new ListQuery(Map.of("workerId", worker.toString()), null, false, 0, TITLES.size());
    return allocations.list(ctx, query).rows().stream().filter(r -> !r.child().closed()).toList();
  }

  private void manage(TenantContext ctx, UUID worker) {
    workers
        .find(ctx, worker)
        .flatMap(w -> w.teams().stream().filter(t -> t.period().includes(ctx.today())).findFirst())
        .flatMap(t -> teams.find(ctx, t.id()))
        .ifPresent(t -> teams.manager(ctx, new TeamAt(t.id(), t.version()), worker));
  }
}
