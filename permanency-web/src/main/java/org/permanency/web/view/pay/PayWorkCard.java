package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** What pay waits for: a draft to submit, a run to approve, a week to run. */
@ApplicationScoped
public class PayWorkCard implements HomeCard {
  @Inject PayRunService runs;

  @Override
  public int order() {
    return 41;
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items = new ArrayList<Item>();
    boolean prepares = ctx.actor().may(Permission.PAY_PREPARE);
    var draft = first(ctx, PayRunState.DRAFT);
    var submitted = first(ctx, PayRunState.SUBMITTED);
    if (prepares) {
      draft.ifPresent(run -> items.add(item(run, "Check and submit")));
    }
    if (ctx.actor().may(Permission.PAY_APPROVE)) {
      submitted.filter(run -> !own(ctx, run)).ifPresent(r -> items.add(item(r, "Approve")));
    }
    if (prepares && draft.isEmpty() && submitted.isEmpty()) {
      runs.nextWeek(ctx).filter(week -> over(ctx, week)).ifPresent(week -> items.add(next(week)));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Card.work("Carers' pay", List.copyOf(items), "All pay runs", PayLinks.RUNS));
  }

  private Optional<PayRunView> first(TenantContext ctx, PayRunState state) {
    var query = new ListQuery(Map.of("state", state.name()), null, false, 0, 1);
    return runs.list(ctx, query).rows().stream().findFirst();
  }

  private static boolean own(TenantContext ctx, PayRunView run) {
    var me = ctx.actor().id();
    var submitted = run.submitted();
    return run.created().id().equals(me) || (submitted != null && submitted.id().equals(me));
  }

  private static Item item(PayRunView run, String verb) {
    return new Item(
        verb
            + ": "
            + PayLabels.money(run.totalPence())
            + " for "
            + PayWeeks.words(run.periodStart(), run.periodEnd()),
        PayLinks.run(run.id()),
        PayLabels.state(run.state()));
  }

  private static boolean over(TenantContext ctx, EffectivePeriod week) {
    return !Objects.requireNonNull(week.end()).isAfter(ctx.today());
  }

  private static Item next(EffectivePeriod week) {
    var last = Objects.requireNonNull(week.end()).minusDays(1);
    return new Item(
        "Make the run for " + PayWeeks.words(week.start(), last),
        PayLinks.RUNS,
        new Tag("Week is over", Meaning.DUE));
  }
}
