package org.permanency.finance.holds;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.Directory;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.PayDuringAllegation;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
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
 * Suspensions of households during an allegation, from which the rule {@code pay-during-allegation}
 * pays. What the allegation is stands elsewhere; here it is named by days only.
 */
@TenantService
public class SuspensionService {
  private static final String SUBJECT = "suspension";
  private static final int WORDS = 500;
  @Inject SuspensionStore store;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All suspensions, the first day first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<SuspensionView> list(TenantContext ctx) {
    var known = directory.read(ctx);
    audit.fire(Audited.of(ctx, "suspension.list", "list", Ids.next(clock).toString()));
    return store.all().stream().map(r -> view(r, known, library.book(ctx.tenant()))).toList();
  }

  /** One suspension; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<SuspensionView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).map(r -> view(r, directory.read(ctx), library.book(ctx.tenant())));
    found.ifPresent(s -> audit.fire(Audited.of(ctx, "suspension.read", SUBJECT, id.toString())));
    return found;
  }

  /**
   * Records that a household is suspended. Refusals: {@code finance.suspension.unknown}, {@code
   * overlap}, {@code note}.
   *
   * @param from day on which it was suspended
   * @param note who decided, 1 to 500 characters; not what is alleged
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<SuspensionView> suspend(
      TenantContext ctx, HouseholdId household, LocalDate from, String note) {
    var known = directory.read(ctx);
    var no = new ArrayList<Reason>();
    if (known.household(household) == null) {
      no.add(Reason.of("finance.suspension.unknown"));
    }
    var days = EffectivePeriod.from(from);
    if (store.all().stream()
        .anyMatch(
            r ->
                r.suspension().household().equals(household)
                    && r.suspension().period().overlaps(days))) {
      no.add(Reason.of("finance.suspension.overlap"));
    }
    if (note.isBlank() || note.length() > WORDS) {
      no.add(Reason.of("finance.suspension.note", "most", WORDS));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(id, household, from, note.strip());
    audit.fire(
        new Audited(ctx, "suspension.add", SUBJECT, id.toString(), note.strip(), from.toString()));
    return Decision.granted(view(store.find(id).orElseThrow(), known, library.book(ctx.tenant())));
  }

  /**
   * Ends a suspension. Refusals: {@code finance.suspension.changed}, {@code order}.
   *
   * @param version the version that was read
   * @param last last day, included
   * @return empty when the tenant has no such suspension
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<SuspensionView>> end(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    return store
        .find(id)
        .map(
            row -> {
              var no = new ArrayList<Reason>();
              if (row.version() != version) {
                no.add(Reason.of("finance.suspension.changed"));
              }
              if (last.isBefore(row.suspension().period().start())) {
                no.add(Reason.of("finance.suspension.order"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<SuspensionView>(no);
              }
              store.end(id, last);
              audit.fire(
                  new Audited(
                      ctx, "suspension.end", SUBJECT, id.toString(), null, last.toString()));
              return Decision.granted(
                  view(
                      store.find(id).orElseThrow(),
                      directory.read(ctx),
                      library.book(ctx.tenant())));
            });
  }

  private static SuspensionView view(
      SuspensionStore.Row row, Directory.Known known, RuleBook book) {
    var period = row.suspension().period();
    var household = known.household(row.suspension().household());
    PayDuringAllegation rule =
        book.find(CarerRules.PAY_DURING_ALLEGATION, period.start())
            .map(v -> v.value())
            .orElse(null);
    return new SuspensionView(
        row.id(),
        row.suspension().household().value(),
        household == null ? "" : household.code(),
        household == null ? "" : household.name(),
        period.start(),
        period.end() == null ? null : period.end().minusDays(1),
        rule == null ? null : period.start().plusWeeks(rule.fullWeeks()).minusDays(1),
        rule == null ? null : period.start().plusMonths(rule.months()).minusDays(1),
        row.note(),
        row.version());
  }
}
