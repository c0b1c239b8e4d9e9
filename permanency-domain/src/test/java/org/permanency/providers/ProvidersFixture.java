package org.permanency.providers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.providers.rule.Agreement;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** A tenant with two children at one agency since 2 May 2016, at £790.00 a week. */
final class ProvidersFixture {
  static final LocalDate SINCE = LocalDate.of(2016, 5, 2);
  final TenantContext ctx;
  final ChildId ann;
  final ChildId ben;
  final UUID agency;

  ProvidersFixture(TenantContext ctx) {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    this.ctx = ctx;
    var people = bench.bean(People.class);
    ann = people.child(ctx, "PET", "101", "Ash", "Ann", LocalDate.of(2008, 1, 1));
    ben = people.child(ctx, "PET", "102", "Ash", "Ben", LocalDate.of(2006, 1, 1));
    agency =
        granted(
            bench
                .bean(ProviderService.class)
                .add(
                    ctx,
                    new ProviderRules.Details(
                        "9910001", "Mere Fostering", ProviderKind.AGENCY, null, null)));
    placed(ann, SINCE, null);
    placed(ben, SINCE, LocalDate.of(2016, 5, 30));
  }

  void placed(ChildId child, LocalDate from, @Nullable LocalDate to) {
    Workbench.get()
        .bean(AttackService.class)
        .sql(
            ctx,
            h ->
                h.execute(
                    "INSERT INTO placement_episode (child_id, starts, ends, reason_began,"
                        + " legal_status, place, provider, reason_ended, urn) VALUES (?, ?, ?, 'S',"
                        + " 'C2', 'U6', 'PR4', ?, '9910001')",
                    child.value(),
                    from,
                    to,
                    to == null ? null : "X1"));
  }

  Agreement agreement(String reference, ChildId child, LocalDate from, long weekly) {
    return new Agreement(
        reference,
        child,
        agency,
        EffectivePeriod.from(from),
        null,
        new Pence(weekly),
        Pence.ZERO,
        "",
        "");
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }
}
