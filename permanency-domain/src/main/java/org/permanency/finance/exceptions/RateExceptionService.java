package org.permanency.finance.exceptions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.finance.exceptions.rule.RateExceptionRules;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.FosteringExceptions;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Rates apart from levels, recorded with their days. Nothing is deleted: one that was wrong is
 * ended, and what it paid too much comes back as a difference.
 */
@TenantService
public class RateExceptionService {
  private static final String SUBJECT = "rate-exception";
  @Inject RateExceptionStore store;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All of them, the latest first day first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<RateExceptionView> list(TenantContext ctx) {
    var known = directory.read(ctx);
    var book = library.book(ctx.tenant());
    var all = store.all().stream().map(r -> view(r, known, book)).toList();
    var children = all.stream().map(RateExceptionView::child).filter(c -> !c.isEmpty()).distinct();
    audit.fire(
        new Audited(
            ctx,
            "rate-exception.list",
            "list",
            Ids.next(clock).toString(),
            null,
            children.collect(Collectors.joining(", "))));
    return all;
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<RateExceptionView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).map(r -> view(r, directory.read(ctx), library.book(ctx.tenant())));
    found.ifPresent(
        v -> audit.fire(Audited.of(ctx, "rate-exception.read", SUBJECT, id.toString())));
    return found;
  }

  /** Kinds that may be recorded on the business day, key and label in the order of the labels. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Map<String, String> kinds(TenantContext ctx) {
    var kinds = new LinkedHashMap<String, String>();
    library
        .book(ctx.tenant())
        .find(CarerRules.EXCEPTIONS, ctx.today())
        .ifPresent(
            v ->
                v.value().kinds().entrySet().stream()
                    .sorted(
                        java.util.Comparator.comparing(
                            (Map.Entry<String, FosteringExceptions.Kind> e) ->
                                e.getValue().label()))
                    .forEach(e -> kinds.put(e.getKey(), e.getValue().label())));
    return kinds;
  }

  /**
   * Records one; refusals: {@link RateExceptionRules#add}, and {@code finance.rate.unknown} for a
   * child or household that the tenant does not know.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<RateExceptionView> add(TenantContext ctx, NewRateException e) {
    var known = directory.read(ctx);
    var book = library.book(ctx.tenant());
    var no = new ArrayList<Reason>();
    if (e.child() != null && known.child(e.child()) == null
        || e.household() != null && known.household(e.household()) == null) {
      no.add(Reason.of("finance.rate.unknown"));
    }
    no.addAll(
        RateExceptionRules.add(
            e, book.find(CarerRules.EXCEPTIONS, e.from()).map(v -> v.value()).orElse(null)));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(id, e);
    audit.fire(new Audited(ctx, "rate-exception.add", SUBJECT, id.toString(), null, e.toString()));
    return Decision.granted(view(store.find(id).orElseThrow(), known, book));
  }

  /**
   * Ends one, sooner or later than recorded; refusals: {@link RateExceptionRules#end} and {@code
   * finance.rate.changed}.
   *
   * @param version the version that was read
   * @param last the last day on which it holds
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<RateExceptionView>> end(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    return store.find(id).map(row -> end(ctx, row, version, last));
  }

  private Decision<RateExceptionView> end(
      TenantContext ctx, RateExceptionStore.Row row, int version, LocalDate last) {
    var no = new ArrayList<Reason>();
    if (row.version() != version) {
      no.add(Reason.of("finance.rate.changed"));
    }
    no.addAll(RateExceptionRules.end(row.exception().period().start(), last));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = row.exception().id();
    store.end(id, last);
    audit.fire(
        new Audited(ctx, "rate-exception.end", SUBJECT, id.toString(), null, last.toString()));
    return Decision.granted(
        view(store.find(id).orElseThrow(), directory.read(ctx), library.book(ctx.tenant())));
  }

  private static RateExceptionView view(
      RateExceptionStore.Row row, Directory.Known known, RuleBook book) {
    var e = row.exception();
    var from = e.period().start();
    var kind =
        book.find(CarerRules.EXCEPTIONS, from).flatMap(v -> v.value().kind(e.kind())).orElse(null);
    var child = known.child(e.child());
    var household = known.household(e.household());
    var ruleEnd = kind == null ? null : e.ruleEnd(kind, child == null ? null : child.born());
    return new RateExceptionView(
        e.id(),
        e.kind(),
        kind == null ? e.kind() : kind.label(),
        e.child() == null ? null : e.child().value(),
        known.number(e.child()),
        e.household() == null ? null : e.household().value(),
        household == null ? "" : household.code(),
        household == null ? "" : household.name(),
        from,
        before(e.period().end()),
        before(ruleEnd),
        e.weekly() == null ? null : e.weekly().amount(),
        e.placedAtStart(),
        row.note(),
        row.version());
  }

  private static @Nullable LocalDate before(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }
}
