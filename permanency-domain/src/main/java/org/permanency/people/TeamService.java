package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.TeamRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Teams and who is in them. A change names the version that was read; of two at a time the first
 * one counts and the second is told, see {@link TeamOutcome}. Nothing is deleted: a team ends, and
 * so does somebody's time in it.
 */
@TenantService
public class TeamService {
  @Inject TeamStore store;
  @Inject Event<Audited> audit;

  private record Change(
      String action, String detail, Function<TeamView, List<Reason>> rule, Runnable apply) {}

  /**
   * Teams by name.
   *
   * @param query filters {@code name} (contains), {@code organisation} (exact), {@code current} (1,
   *     0: whether there is the team on the business day); sorts {@code name}, {@code
   *     organisation}, {@code members}, {@code starts}
   */
  @Needs(Permission.WORKER_READ)
  public ListPage<TeamRow> list(TenantContext ctx, ListQuery query) {
    return store.list(ctx.today(), query);
  }

  /** One team; empty when the tenant has none of this id. */
  @Needs(Permission.WORKER_READ)
  public Optional<TeamView> find(TenantContext ctx, UUID id) {
    return store.find(id, ctx.today());
  }

  /**
   * Adds a team; refusals: {@link TeamRules#add}.
   *
   * @param from first day
   * @return id of the team
   */
  @Needs(Permission.WORKER_WRITE)
  public Decision<UUID> add(TenantContext ctx, String name, String organisation, LocalDate from) {
    var called = name.strip();
    var no = TeamRules.add(called, organisation, store.taken(called));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var added = store.add(called, organisation, from);
    added.ifPresent(
        id -> about(ctx, "team.add", id, called + " of the " + organisation + " from " + from));
    return added
        .map(Decision::granted)
        .orElseGet(() -> new Decision.Refused<>(TeamRules.add(called, organisation, true)));
  }

  /**
   * Ends a team and everybody's time in it; refusals: {@link TeamRules#end(
   * org.permanency.kernel.EffectivePeriod, java.util.Collection, LocalDate)}.
   *
   * @param last last day, included
   * @return empty when there is no such team
   */
  @Needs(Permission.WORKER_WRITE)
  public Optional<TeamOutcome> end(TenantContext ctx, TeamAt at, LocalDate last) {
    return change(
        ctx,
        at,
        new Change(
            "team.end",
            "last day " + last,
            team ->
                TeamRules.end(
                    team.period(),
                    team.members().stream().map(TeamView.Member::period).toList(),
                    last),
            () -> store.end(at.id(), last.plusDays(1))));
  }

  /**
   * Puts a worker into a team; refusals: {@link TeamRules#join}.
   *
   * @param from first day
   * @return empty when there is no such team
   */
  @Needs(Permission.WORKER_WRITE)
  public Optional<TeamOutcome> join(TenantContext ctx, TeamAt at, UUID worker, LocalDate from) {
    return change(
        ctx,
        at,
        new Change(
            "team.join",
            worker + " from " + from,
            team -> TeamRules.join(team.period(), from, store.worker(worker), team.times(worker)),
            () -> store.join(at.id(), worker, from)));
  }

  /**
   * Ends a worker's time in a team; refused with {@code people.team.no-member} when it has none
   * that lasts, or as {@link TeamRules#end(org.permanency.kernel.EffectivePeriod, LocalDate)} says.
   *
   * @param last last day, included
   * @return empty when there is no such team
   */
  @Needs(Permission.WORKER_WRITE)
  public Optional<TeamOutcome> leave(TenantContext ctx, TeamAt at, UUID worker, LocalDate last) {
    return change(
        ctx,
        at,
        new Change(
            "team.leave",
            worker + " last day " + last,
            team ->
                team.times(worker).stream()
                    .filter(time -> time.end() == null)
                    .findFirst()
                    .map(time -> TeamRules.end(time, last))
                    .orElse(List.of(Reason.of("people.team.no-member"))),
            () -> store.leave(at.id(), worker, last.plusDays(1))));
  }

  /**
   * Says who manages a team: late tasks come before them. Refused with {@code
   * people.team.no-member} for a worker who is not in the team on the business day.
   *
   * @param worker id of the worker; null for nobody
   * @return empty when there is no such team
   */
  @Needs(Permission.WORKER_WRITE)
  public Optional<TeamOutcome> manager(TenantContext ctx, TeamAt at, @Nullable UUID worker) {
    return change(
        ctx,
        at,
        new Change(
            "team.manager",
            String.valueOf(worker),
            team ->
                worker == null
                        || team.on(ctx.today()).stream().anyMatch(m -> m.worker().equals(worker))
                    ? List.of()
                    : List.of(Reason.of("people.team.no-member")),
            () -> store.manager(at.id(), worker)));
  }

  private Optional<TeamOutcome> change(TenantContext ctx, TeamAt at, Change change) {
    return store
        .lock(at.id())
        .map(
            version -> {
              var decision = decide(ctx, at, version, change);
              return new TeamOutcome(decision, found(ctx, at.id()));
            });
  }

  private Decision<Integer> decide(TenantContext ctx, TeamAt at, int version, Change change) {
    if (version != at.version()) {
      return Decision.refused(
          Reason.of(TeamRules.CHANGED, "yours", at.version(), "current", version));
    }
    var no = change.rule().apply(found(ctx, at.id()));
    if (no.isEmpty()) {
      change.apply().run();
      store.step(at.id());
      about(ctx, change.action(), at.id(), change.detail());
    }
    return Decision.of(version + 1, no);
  }

  private TeamView found(TenantContext ctx, UUID id) {
    return store.find(id, ctx.today()).orElseThrow();
  }

  private void about(TenantContext ctx, String action, UUID id, String detail) {
    audit.fire(new Audited(ctx, action, "team", id.toString(), null, detail));
  }
}
