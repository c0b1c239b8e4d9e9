package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.KeepingRules;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.keeping.rule.SupportRules.Away;
import org.permanency.keeping.rule.SupportRules.State;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Support that carers are offered, and days on which they take no child. */
@TenantService
public class SupportService {
  @Inject SupportStore store;
  @Inject CareSql rows;
  @Inject CareBook book;

  /** What carers are offered on the business day, by key; none without a rule. */
  @Needs({})
  public Map<String, String> kinds(TenantContext ctx) {
    return book.library
        .book(ctx.tenant())
        .find(KeepingRules.SUPPORT, ctx.today())
        .map(v -> v.value().kinds())
        .orElse(Map.of());
  }

  /**
   * Support, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code} (contain), {@code household} (id), {@code
   *     kind}, {@code state}; sorts {@code name}, {@code code}, {@code kind}, {@code state}, {@code
   *     offered}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<SupportRow> list(TenantContext ctx, ListQuery query) {
    var page = store.supports(query);
    book.listed(ctx, "support.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<SupportRow> find(TenantContext ctx, UUID id) {
    var found = store.support(id);
    found.ifPresent(r -> book.about(ctx, "support.read", r.household().id(), null));
    return found;
  }

  /**
   * Notes support that was offered, or given at once. Refusals: {@link SupportRules#support}.
   *
   * @param given whether it was given the same day
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<SupportRow> offer(
      TenantContext ctx,
      UUID household,
      String kind,
      LocalDate on,
      boolean given,
      @Nullable String note) {
    var facts = book.facts(ctx, household, null);
    var no = SupportRules.support(facts, kinds(ctx).containsKey(kind), on, note);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id =
        rows.insert(
            ctx,
            SupportStore.SUPPORT,
            Cells.of("household_id", household)
                .with("kind", kind)
                .with("offered", on)
                .with("state", given ? State.GIVEN : State.OFFERED)
                .with("settled", given ? on : null)
                .with("note", note));
    book.about(ctx, "support.offer", household, kind + " on " + on);
    return Decision.granted(store.support(id).orElseThrow());
  }

  /** Says what became of an offer. Refusals: {@link SupportRules#settle}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<SupportRow>> settle(
      TenantContext ctx, UUID id, int version, boolean given, LocalDate on) {
    var locked = rows.lock(SupportStore.SUPPORT, id);
    return store
        .support(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = SupportRules.settle(stale, row.state(), row.offered(), on, ctx.today());
              if (!no.isEmpty()) {
                return new Decision.Refused<SupportRow>(no);
              }
              var state = given ? State.GIVEN : State.DECLINED;
              rows.update(SupportStore.SUPPORT, id, Cells.of("state", state).with("settled", on));
              book.about(ctx, "support.settle", row.household().id(), state + " on " + on);
              return Decision.granted(store.support(id).orElseThrow());
            });
  }

  /**
   * Absences, the latest first. Whoever looks for places may read them.
   *
   * @param query filters {@code name}, {@code code} (contain), {@code household} (id), {@code
   *     kind}, {@code on} (a day of it); sorts {@code name}, {@code code}, {@code kind}, {@code
   *     from}, {@code last}
   */
  @Needs({Permission.SUPERVISE_READ, Permission.CARER_READ})
  public ListPage<AbsenceRow> absences(TenantContext ctx, ListQuery query) {
    var page = store.absences(query);
    book.listed(ctx, "absences.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.SUPERVISE_READ, Permission.CARER_READ})
  public Optional<AbsenceRow> absence(TenantContext ctx, UUID id) {
    var found = store.absence(id);
    found.ifPresent(r -> book.about(ctx, "absence.read", r.household().id(), null));
    return found;
  }

  /** Last day of absence, by household that is away on the business day. */
  @Needs({Permission.SUPERVISE_READ, Permission.CARER_READ})
  public Map<UUID, LocalDate> away(TenantContext ctx) {
    return store.away(ctx.today());
  }

  /**
   * Notes that carers are away. Refusals: {@link SupportRules#away}.
   *
   * @param last last day, included
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<AbsenceRow> away(
      TenantContext ctx,
      UUID household,
      Away kind,
      LocalDate from,
      LocalDate last,
      @Nullable String note) {
    var facts = book.facts(ctx, household, null);
    var no = SupportRules.away(facts, from, last, store.away(household, from, last), note);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id =
        rows.insert(
            ctx,
            SupportStore.ABSENCE,
            Cells.of("household_id", household)
                .with("kind", kind)
                .with("starts", from)
                .with("ends", last.plusDays(1))
                .with("note", note));
    book.about(ctx, "absence.note", household, from + " to " + last);
    return Decision.granted(store.absence(id).orElseThrow());
  }

  /** Ends an absence sooner, on {@code last}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<AbsenceRow>> back(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    var locked = rows.lock(SupportStore.ABSENCE, id);
    return store
        .absence(id)
        .map(
            row -> {
              if (locked.isEmpty() || locked.get() != version) {
                return Decision.<AbsenceRow>refused(Reason.of("keeping.care.changed"));
              }
              if (last.isBefore(row.from()) || last.isAfter(row.last())) {
                return Decision.<AbsenceRow>refused(
                    Reason.of("keeping.absence.last", "from", row.from(), "last", row.last()));
              }
              rows.update(SupportStore.ABSENCE, id, Cells.of("ends", last.plusDays(1)));
              book.about(ctx, "absence.end", row.household().id(), "last day " + last);
              return Decision.granted(store.absence(id).orElseThrow());
            });
  }
}
