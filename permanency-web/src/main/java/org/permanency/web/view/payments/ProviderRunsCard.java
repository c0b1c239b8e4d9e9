package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.permanency.providers.ProviderRunService;
import org.permanency.providers.ProviderRunView;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.pay.PayLabels;

/** Payments to providers: runs that are not finished, and what is due and in no run. */
@ApplicationScoped
public class ProviderRunsCard implements HomeCard {
  @Inject ProviderRunService service;

  @Override
  public int order() {
    return 44;
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items = new ArrayList<Item>();
    boolean prepares = ctx.actor().may(Permission.PAY_PREPARE);
    boolean approves = ctx.actor().may(Permission.PAY_APPROVE);
    var runs = service.list(ctx);
    runs.stream()
        .filter(
            r -> r.state().open() && (prepares || approves && service.refusals(ctx, r).isEmpty()))
        .map(ProviderRunsCard::item)
        .forEach(items::add);
    if (prepares && runs.stream().noneMatch(r -> r.state().open())) {
      due(service.payable(ctx), ctx.today()).ifPresent(items::add);
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work(
                "Payments to providers",
                items,
                "All payments to providers",
                "/providers/runs.xhtml"));
  }

  private static Item item(ProviderRunView run) {
    return new Item(
        run.total() + " due by " + Texts.day(run.dueTo()),
        "/providers/run.xhtml?id=" + run.id(),
        PayLabels.state(run.state()));
  }

  private static Optional<Item> due(List<ProviderRunView.Document> open, LocalDate today) {
    var due = open.stream().map(d -> d.payable().due()).filter(d -> !d.isAfter(today)).toList();
    return due.stream()
        .min(LocalDate::compareTo)
        .map(
            first ->
                new Item(
                    Texts.count(due.size(), "document") + " due and in no run",
                    "/providers/payables.xhtml",
                    new Tag("Due since " + Texts.day(first), Tag.Meaning.LATE)));
  }
}
