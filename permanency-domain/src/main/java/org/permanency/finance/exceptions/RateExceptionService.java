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
import java.util.function.Function;
import java.util.stream.Stream;
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
 * Rates apart from levels, recorded with their days. Nothing is deleted: one that was agreed for
 * less time is ended, one that was wrong is withdrawn, and what either paid too much comes back as
 * a difference.
 */
@TenantService
public class RateExceptionService {
  private static final String SUBJECT = "rate-exception";
  private static final int WORDS = 500;
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
    var rows = store.all();
    var children = known.audited(rows.stream().map(r -> r.exception().child()));
    var id = Ids.next(clock).toString();
    audit.fire(new Audited(ctx, "rate-exception.list", "list", id, null, children));
    return rows.stream().map(r -> view(ctx, r, known, book)).toList();
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<RateExceptionView> find(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            row -> {
              var known = directory.read(ctx);
              var child = known.audited(Stream.ofNullable(row.exception().child()));
              audit.fire(
                  new Audited(ctx, "rate-exception.read", SUBJECT, id.toString(), null, child));
              return view(ctx, row, known, library.book(ctx.tenant()));
            });
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
    return Decision.granted(view(ctx, store.find(id).orElseThrow(), known, book));
  }

  /**
   * Ends one, sooner or later than recorded; refusals: {@link RateExceptionRules#end}, {@code
   * finance.rate.changed}, {@code finance.rate.withdrawn}.
   *
   * @param version the version that was read
   * @param last the last day on which it holds
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<RateExceptionView>> end(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    return change(
        ctx,
        new Change(id, version, "rate-exception.end", last.toString()),
        row -> RateExceptionRules.end(row.exception().period().start(), last),
        () -> store.end(id, last));
  }

  /**
   * Takes one back that should never have been recorded: it never held. Refusals: {@code
   * finance.rate.changed}, {@code finance.rate.withdrawn}, {@code finance.rate.why}.
   *
   * @param version the version that was read
   * @param reason why, 1 to 500 characters
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<RateExceptionView>> withdraw(
      TenantContext ctx, UUID id, int version, String reason) {
    return change(
        ctx,
        new Change(id, version, "rate-exception.withdraw", reason.strip()),
        row ->
            reason.isBlank() || reason.length() > WORDS
                ? List.of(Reason.of("finance.rate.why", "most", WORDS))
                : List.of(),
        () -> store.withdraw(id, reason.strip()));
  }

  private record Change(UUID id, int version, String action, String why) {}

  private Optional<Decision<RateExceptionView>> change(
      TenantContext ctx,
      Change change,
      Function<RateExceptionStore.Row, List<Reason>> rule,
      Runnable apply) {
    return store
        .find(change.id())
        .map(
            row -> {
              var no = new ArrayList<Reason>();
              if (row.version() != change.version()) {
                no.add(Reason.of("finance.rate.changed"));
              }
              if (row.withdrawn() != null) {
                no.add(Reason.of("finance.rate.withdrawn"));
              }
              no.addAll(rule.apply(row));
              if (!no.isEmpty()) {
                return new Decision.Refused<RateExceptionView>(no);
              }
              apply.run();
              var id = change.id();
              audit.fire(
                  new Audited(ctx, change.action(), SUBJECT, id.toString(), change.why(), null));
              return Decision.granted(
                  view(
                      ctx,
                      store.find(id).orElseThrow(),
                      directory.read(ctx),
                      library.book(ctx.tenant())));
            });
  }

  private static RateExceptionView view(
      TenantContext ctx, RateExceptionStore.Row row, Directory.Known known, RuleBook book) {
    var e = row.exception();
    var from = e.period().start();
    var kind =
        book.find(CarerRules.EXCEPTIONS, from).flatMap(v -> v.value().kind(e.kind())).orElse(null);
    var child = known.child(e.child());
    var household = known.household(e.household());
    var ends = before(e.period().end());
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
        ends,
        before(ruleEnd),
        e.weekly() == null ? null : e.weekly().amount(),
        e.placedAtStart(),
        row.note(),
        row.withdrawn(),
        state(row, RateExceptionView.earlier(ends, before(ruleEnd)), ctx.today()),
        row.version());
  }

  private static String state(
      RateExceptionStore.Row row, @Nullable LocalDate last, LocalDate today) {
    if (row.withdrawn() != null) {
      return "withdrawn";
    }
    if (last != null && last.isBefore(today)) {
      return "ended";
    }
    return row.exception().period().start().isAfter(today) ? "coming" : "holds";
  }

  private static @Nullable LocalDate before(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }
}
