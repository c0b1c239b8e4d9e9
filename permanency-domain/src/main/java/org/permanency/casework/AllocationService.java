package org.permanency.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.rule.AllocationRules;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
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
   *     service}), {@code workerId}, {@code team} (ids, of the team on the business day); sorts
   *     {@code worker}, {@code since}
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
      listed(ctx, ids);
    }
    return new ListPage<>(rows, page.total());
  }

  private void listed(TenantContext ctx, Collection<ChildId> ids) {
    var shown = ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "allocations.list", "children", "list", null, shown));
  }

  /** Every case that a worker has or had, the latest first; one audit entry with the children. */
  @Needs(Permission.WORKER_READ)
  public List<WorkerCase> of(TenantContext ctx, UUID worker) {
    var spells = store.of(worker);
    var seen = children.rows(ctx, spells.stream().map(AllocationStore.Spell::child).toList());
    if (!seen.isEmpty()) {
      listed(ctx, seen.keySet());
    }
    return spells.stream()
        .filter(spell -> seen.containsKey(spell.child()))
        .map(
            spell ->
                new WorkerCase(Objects.requireNonNull(seen.get(spell.child())), spell.period()))
        .toList();
  }

  /**
   * Who has these children's cases, in their order; those that are not here are left out. One audit
   * entry with the children.
   */
  @Needs(Permission.WORKER_READ)
  public List<CaseHolder> holders(TenantContext ctx, List<ChildId> of) {
    var holders = held(ctx, of);
    if (!holders.isEmpty()) {
      listed(ctx, holders.stream().map(h -> h.child().id()).toList());
    }
    return holders;
  }

  private List<CaseHolder> held(TenantContext ctx, List<ChildId> of) {
    var seen = children.rows(ctx, of);
    var spells = store.spells(seen.keySet());
    return of.stream().map(seen::get).filter(Objects::nonNull).map(c -> holder(c, spells)).toList();
  }

  private static CaseHolder holder(ChildRow child, List<AllocationStore.Spell> spells) {
    return open(child.id(), spells)
        .map(s -> new CaseHolder(child, s.worker(), s.name(), s.period().start()))
        .orElse(new CaseHolder(child, null, null, null));
  }

  private static Optional<AllocationStore.Spell> open(
      ChildId child, List<AllocationStore.Spell> spells) {
    return spells.stream()
        .filter(s -> s.child().equals(child) && s.period().end() == null)
        .reduce((earlier, later) -> later);
  }

  /**
   * Gives children's cases to workers, all or none. Whoever has a case has it until the day before.
   * Refused with {@code people.child.restricted} when a record is closed to the actor, and as
   * {@link AllocationRules#give} says.
   *
   * @param wanted one a child
   * @return empty when one of the children is not here, or none is named
   * @throws IllegalArgumentException if a child is named twice
   */
  @Needs(Permission.WORKER_WRITE)
  public Optional<AllocationOutcome> give(TenantContext ctx, List<Handover> wanted) {
    var ids = wanted.stream().map(Handover::child).toList();
    if (new HashSet<>(ids).size() < ids.size()) {
      throw new IllegalArgumentException("a child is named twice");
    }
    if (ids.isEmpty() || store.lock(ids) < ids.size()) {
      return Optional.empty();
    }
    var no = refusals(ctx, ids, wanted);
    if (no.isEmpty()) {
      store.give(wanted);
      given(ctx, wanted);
    }
    return Optional.of(new AllocationOutcome(Decision.of(wanted.size(), no), held(ctx, ids)));
  }

  private List<Reason> refusals(TenantContext ctx, List<ChildId> ids, List<Handover> wanted) {
    var seen = children.rows(ctx, ids);
    if (seen.values().stream().anyMatch(ChildRow::closed)) {
      return List.of(Reason.of("people.child.restricted"));
    }
    var spells = store.spells(ids);
    var posts = store.posts(wanted.stream().map(Handover::worker).collect(Collectors.toSet()));
    return wanted.stream()
        .flatMap(
            w ->
                AllocationRules.give(
                    facts(Objects.requireNonNull(seen.get(w.child())), w.shown(), spells),
                    new AllocationRules.Wanted(w.worker(), w.from(), inPost(posts, w)))
                    .stream())
        .distinct()
        .toList();
  }

  private static boolean inPost(Map<UUID, List<EffectivePeriod>> posts, Handover wanted) {
    return posts.getOrDefault(wanted.worker(), List.of()).stream()
        .anyMatch(post -> post.includes(wanted.from()));
  }

  private static AllocationRules.Facts facts(
      ChildRow child, @Nullable UUID shown, List<AllocationStore.Spell> spells) {
    var open = open(child.id(), spells);
    var ended =
        spells.stream()
            .filter(s -> s.child().equals(child.id()))
            .map(s -> s.period().end())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo);
    return new AllocationRules.Facts(
        child.name(),
        shown,
        open.map(AllocationStore.Spell::worker).orElse(null),
        open.map(s -> s.period().start()).orElse(null),
        ended.orElse(null));
  }

  /** One child's case is an entry of the child; a batch is one entry with its list. */
  private void given(TenantContext ctx, List<Handover> all) {
    boolean one = all.size() == 1;
    var detail =
        all.stream()
            .map(w -> (one ? "" : w.child() + " ") + "to " + w.worker() + " from " + w.from())
            .collect(Collectors.joining("; "));
    var subject = one ? "child" : "children";
    var id = one ? all.get(0).child().toString() : "batch";
    audit.fire(new Audited(ctx, "allocation.give", subject, id, null, detail));
  }
}
