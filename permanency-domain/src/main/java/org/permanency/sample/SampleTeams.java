package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.permanency.casework.AllocationService;
import org.permanency.casework.Handover;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamService;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;

/** Enters the sample's teams and who works with which child, as people at the agency would. */
@ApplicationScoped
class SampleTeams {
  @Inject TeamService teams;
  @Inject WorkerService workers;
  @Inject ChildService children;
  @Inject AllocationService allocations;

  /**
   * Enters what is not there yet.
   *
   * @throws IllegalStateException if something is refused, which is a fault of the sample
   */
  void fill(TenantContext ctx, SampleCaseload caseload) {
    var ids =
        workers.list(ctx, ListQuery.ALL).rows().stream()
            .collect(Collectors.toMap(WorkerRow::code, WorkerRow::id));
    if (teams.list(ctx, ListQuery.ALL).total() < caseload.teams().size()) {
      var there = teams.list(ctx, ListQuery.ALL).rows().stream().map(t -> t.name()).toList();
      caseload.teams().stream()
          .filter(team -> !there.contains(team.name()))
          .forEach(team -> team(ctx, team, ids));
    }
    if (allocations.list(ctx, ListQuery.ALL).total() == 0) {
      cases(ctx, caseload.cases(), ids);
    }
  }

  private void team(TenantContext ctx, Workforce.Team team, Map<String, UUID> ids) {
    var id = granted(teams.add(ctx, team.name(), team.organisation(), team.from()));
    int version = 1;
    for (var member : team.members()) {
      var worker = Objects.requireNonNull(ids.get(member.code()));
      var joined = teams.join(ctx, new TeamAt(id, version), worker, member.from()).orElseThrow();
      version = granted(joined.decision());
    }
  }

  /** The first worker of every child, then the second, and so on: as it went over the years. */
  private void cases(
      TenantContext ctx, List<List<SampleCaseload.Case>> all, Map<String, UUID> ids) {
    Map<String, ChildId> known =
        children.facts(ctx).stream()
            .collect(Collectors.toMap(c -> c.council() + " " + c.number(), c -> c.id()));
    var holders = new HashMap<ChildId, UUID>();
    int most = all.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      var handovers = new ArrayList<Handover>();
      for (var cases : all) {
        if (i < cases.size()) {
          var one = cases.get(i);
          var child = Objects.requireNonNull(known.get(one.council() + " " + one.child()));
          var worker = Objects.requireNonNull(ids.get(one.worker()));
          handovers.add(new Handover(child, holders.put(child, worker), worker, one.from()));
        }
      }
      granted(allocations.give(ctx, handovers).orElseThrow().decision());
    }
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        Function.identity(),
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
