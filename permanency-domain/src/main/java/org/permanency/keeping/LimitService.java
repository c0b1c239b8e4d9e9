package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.FosteringLimits;
import org.permanency.keeping.rule.KeepingRules;
import org.permanency.keeping.rule.LimitRules;
import org.permanency.keeping.rule.NewExemption;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.NameService;
import org.permanency.people.PersonName;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Who is over the usual fostering limit or outside the terms of approval, and what allows it. */
@TenantService
public class LimitService {
  @Inject ExemptionStore store;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject NameService names;

  private Optional<FosteringLimits> rule(TenantContext ctx, LocalDate on) {
    return book.library.book(ctx.tenant()).find(KeepingRules.LIMITS, on).map(v -> v.value());
  }

  /**
   * Every household that is over the limit or outside its terms on the business day, by its number.
   * A fixed number of statements. Leaves an audit entry with them.
   */
  @Needs(Permission.SUPERVISE_READ)
  public List<LimitFinding> findings(TenantContext ctx) {
    var rule = rule(ctx, ctx.today());
    if (rule.isEmpty()) {
      return List.of();
    }
    var register = book.register.facts(ctx);
    var there = there(ctx, register);
    var exempt = exempt(ctx);
    var terms =
        register.terms().stream()
            .filter(t -> t.period().includes(ctx.today()))
            .collect(Collectors.groupingBy(Register.Terms::household));
    var found = new ArrayList<LimitFinding>();
    for (var h : register.households()) {
      var children = there.getOrDefault(h.id(), List.of());
      var name = new HouseholdName(h.id().value(), h.code(), h.name());
      var exemptions = exempt.getOrDefault(h.id().value(), List.of());
      LimitRules.of(
              ctx.today(),
              children,
              terms.getOrDefault(h.id(), List.of()),
              exemptions,
              rule.get().usual())
          .forEach(f -> found.add(LimitFinding.of(name, f, ctx.today())));
    }
    book.listed(ctx, "limits.list", found.stream().map(f -> f.household().code()).toList());
    return found;
  }

  private Map<HouseholdId, List<LimitRules.Child>> there(TenantContext ctx, Register register) {
    var stays = register.stays().stream().filter(s -> s.period().includes(ctx.today())).toList();
    var ids = new HashSet<UUID>();
    stays.forEach(s -> ids.add(s.child().value()));
    var born = names.names(ctx, ids);
    var there = new HashMap<HouseholdId, List<LimitRules.Child>>();
    for (var s : stays) {
      var id = s.child().value();
      var name = born.get(id);
      there
          .computeIfAbsent(s.household(), k -> new ArrayList<>())
          .add(new LimitRules.Child(id, s.period().start(), name == null ? null : name.born()));
    }
    return there;
  }

  private Map<UUID, List<LimitRules.Exempt>> exempt(TenantContext ctx) {
    var on = store.on(ctx.today());
    var children = store.children(on.stream().map(ExemptionRow::id).toList());
    return on.stream()
        .collect(
            Collectors.groupingBy(
                r -> r.household().id(),
                Collectors.mapping(
                    r ->
                        new LimitRules.Exempt(
                            r.kind(),
                            r.period(),
                            new HashSet<>(children.getOrDefault(r.id(), List.of()))),
                    Collectors.toList())));
  }

  /**
   * Exemptions, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code}, {@code authority} (contain), {@code household}
   *     (id), {@code kind}, {@code on} (a day of it); sorts {@code name}, {@code code}, {@code
   *     kind}, {@code authority}, {@code from}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<ExemptionRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    book.listed(
        ctx, "exemptions.list", page.rows().stream().map(r -> r.household().code()).toList());
    return new ListPage<>(named(ctx, page.rows()), page.total());
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<ExemptionRow> find(TenantContext ctx, UUID id) {
    var found = one(ctx, id);
    found.ifPresent(r -> book.about(ctx, "exemption.read", r.household().id(), null));
    return found;
  }

  private Optional<ExemptionRow> one(TenantContext ctx, UUID id) {
    return store.find(id).map(r -> named(ctx, List.of(r)).get(0));
  }

  private List<ExemptionRow> named(TenantContext ctx, List<ExemptionRow> of) {
    var children = store.children(of.stream().map(ExemptionRow::id).toList());
    var ids = children.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    var known = names.names(ctx, ids);
    return of.stream()
        .map(
            r ->
                r.with(
                    children.getOrDefault(r.id(), List.of()).stream()
                        .map(c -> name(known, c))
                        .toList()))
        .toList();
  }

  private static PersonName name(Map<UUID, PersonName> known, UUID id) {
    var name = known.get(id);
    return name == null ? new PersonName(id, null, null, null, null, false) : name;
  }

  /** Records an exemption, or why none is needed. Refusals: {@link LimitRules#record}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<ExemptionRow> record(TenantContext ctx, NewExemption it) {
    var facts = book.facts(ctx, it.household(), null);
    var no = LimitRules.record(facts, it, there(ctx, it), latest(ctx, it.from()));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var last = it.last();
    var id =
        rows.insert(
            ctx,
            ExemptionStore.TABLE,
            Cells.of("household_id", it.household())
                .with("kind", it.kind())
                .with("authority", it.authority())
                .with("starts", it.from())
                .with("ends", last == null ? null : last.plusDays(1))
                .with("conditions", it.conditions()));
    store.children(id, it.children());
    book.about(ctx, "exemption.record", it.household(), it.kind() + " from " + it.from());
    return Decision.granted(one(ctx, id).orElseThrow());
  }

  private boolean there(TenantContext ctx, NewExemption it) {
    var with = new HashSet<UUID>();
    book.register.facts(ctx).stays().stream()
        .filter(s -> s.household().value().equals(it.household()))
        .filter(s -> s.period().end() == null || s.period().end().isAfter(it.from()))
        .forEach(s -> with.add(s.child().value()));
    return with.containsAll(it.children());
  }

  private @Nullable LocalDate latest(TenantContext ctx, LocalDate from) {
    return rule(ctx, from).flatMap(r -> book.due(ctx, r.outsideTerms(), from)).orElse(null);
  }

  /** Ends an exemption. Refusals: {@link LimitRules#end}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<ExemptionRow>> end(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    var locked = rows.lock(ExemptionStore.TABLE, id);
    return store
        .find(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = LimitRules.end(stale, row.period(), last);
              if (!no.isEmpty()) {
                return new Decision.Refused<ExemptionRow>(no);
              }
              rows.update(ExemptionStore.TABLE, id, Cells.of("ends", last.plusDays(1)));
              book.about(ctx, "exemption.end", row.household().id(), "last day " + last);
              return Decision.granted(one(ctx, id).orElseThrow());
            });
  }
}
