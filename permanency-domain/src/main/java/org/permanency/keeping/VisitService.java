package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.keeping.rule.CareRules;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Visits to carers. The next one's clock starts when one is recorded. */
@TenantService
public class VisitService {
  @Inject VisitStore store;
  @Inject CareSql rows;
  @Inject CareBook book;

  /**
   * Visits, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code}, {@code worker} (contain), {@code household}
   *     (id), {@code kind}, {@code held} (yes, no), {@code from}, {@code to} (days); sorts {@code
   *     name}, {@code code}, {@code kind}, {@code worker}, {@code on}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<VisitRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    book.listed(ctx, "visits.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One visit; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<VisitRow> find(TenantContext ctx, UUID id) {
    var found = store.find(id);
    found.ifPresent(v -> book.about(ctx, "visit.read", v.household().id(), null));
    return found;
  }

  /** Records a visit; its clock ends and starts anew. Refusals: {@link CareRules#visit}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<VisitRow> record(TenantContext ctx, NewVisit it) {
    var facts = book.facts(ctx, it.household(), it.worker());
    boolean there = store.there(it.household(), it.kind(), it.on());
    var no = CareRules.visit(facts, it, there);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var before = latest(it.household(), it.kind());
    var id = rows.insert(ctx, VisitStore.TABLE, VisitStore.cells(it));
    if (it.held() && (before.isEmpty() || it.on().isAfter(before.get()))) {
      book.renew(ctx, it.household(), it.kind().clock(), it.on());
    }
    book.about(ctx, "visit.record", it.household(), it.kind() + " on " + it.on());
    return Decision.granted(store.find(id).orElseThrow());
  }

  private Optional<LocalDate> latest(UUID household, VisitKind kind) {
    return Optional.ofNullable(store.latest().get(household)).map(m -> m.get(kind));
  }

  /**
   * Says that a visit was entered by mistake; its clock runs from the one before, or from approval.
   * Refusals: {@link CareRules#withdraw}.
   *
   * @param version the version that was read
   * @return empty when the tenant has no such visit
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<VisitRow>> withdraw(
      TenantContext ctx, UUID id, int version, String why) {
    var locked = rows.lock(VisitStore.TABLE, id);
    return store
        .find(id)
        .map(
            visit -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              List<Reason> no = CareRules.withdraw(stale, visit.withdrawn() != null, why);
              if (!no.isEmpty()) {
                return new Decision.Refused<VisitRow>(no);
              }
              rows.update(VisitStore.TABLE, id, Cells.of("withdrawn_why", why.strip()));
              if (visit.held()) {
                again(ctx, visit);
              }
              book.about(ctx, "visit.withdraw", visit.household().id(), visit.on().toString());
              return Decision.granted(store.find(id).orElseThrow());
            });
  }

  private void again(TenantContext ctx, VisitRow visit) {
    var household = visit.household().id();
    latest(household, visit.kind())
        .or(() -> book.household(ctx, household).map(h -> h.approval()).map(EffectivePeriod::start))
        .ifPresent(from -> book.rewind(ctx, household, visit.kind().clock(), from));
  }
}
