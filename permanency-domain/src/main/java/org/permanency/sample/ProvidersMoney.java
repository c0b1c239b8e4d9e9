package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.permanency.finance.Directory;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.placement.EpisodeService;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.CareDay;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.PlaceKind;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Direction;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * What is agreed with a few outside providers in the sample, and three invoices of last month: one
 * approved, one that waits for approval, one with a difference. By file, in two calls.
 */
@ApplicationScoped
class ProvidersMoney {
  private static final int MOST = 24;
  private static final int INVOICES = 3;
  private static final Map<ProviderKind, Long> WEEKLY =
      Map.of(
          ProviderKind.AGENCY, 798_00L,
          ProviderKind.HOME, 3_465_00L,
          ProviderKind.SUPPORTED, 409_50L);

  @Inject EpisodeService episodes;
  @Inject Directory directory;
  @Inject ProviderService providers;
  @Inject ImportService imports;
  @Inject InvoiceService invoices;
  @Inject InvoiceApproval approval;
  @Inject AdoptionFeeService fees;
  @Inject ProviderPayments runs;

  /** A child that has been with a provider since before last month. */
  private record Placed(
      ChildFact child, LocalDate since, ProviderRules.Details provider, Pence weekly) {}

  /**
   * Enters agreements and invoices, unless there are any.
   *
   * @throws IllegalStateException if something is refused, which is a fault of the sample
   */
  void fill(TenantContext ctx) {
    if (!invoices.list(ctx).isEmpty()) {
      return;
    }
    var placed = placed(ctx);
    if (placed.isEmpty()) {
      return;
    }
    agree(ctx, placed);
    fees(ctx);
    charge(ctx, placed);
    var all =
        invoices.list(ctx).stream()
            .filter(i -> i.open() == 0)
            .sorted(Comparator.comparing(InvoiceView::number))
            .toList();
    for (int i = 0; i < all.size() && i < INVOICES - 1; i++) {
      var sent = granted(approval.submit(ctx, all.get(i).id(), all.get(i).version()).orElseThrow());
      if (i == 0) {
        granted(approval.approve(approver(ctx), sent.id(), sent.version()).orElseThrow());
        runs.pay(ctx, approver(ctx), sent);
      }
    }
  }

  /** One fee each way where there is a child for it, that which we are to get with its invoice. */
  private void fees(TenantContext ctx) {
    var agency =
        providers.list(ctx, ListQuery.ALL).rows().stream()
            .filter(p -> p.details().kind() == ProviderKind.ADOPTION)
            .findFirst();
    if (agency.isEmpty()) {
      return;
    }
    var placed = ctx.today().minusMonths(4);
    var other = agency.get().id();
    CareHistory.byChild(episodes.facts(ctx)).values().stream()
        .flatMap(h -> h.on(ctx.today()).stream())
        .filter(d -> d.span().kind() == PlaceKind.ADOPTION)
        .map(CareDay::placement)
        .findFirst()
        .ifPresent(
            p ->
                granted(
                    fees.add(
                        ctx,
                        new AdoptionFee(
                            Direction.OWED, other, p.child(), "", 1, p.start(), null, null, ""))));
    var due =
        granted(
            fees.add(
                ctx,
                new AdoptionFee(
                    Direction.DUE, other, null, "Their child 17", 1, placed, null, null, "")));
    var stage = due.stages().get(0);
    granted(
        fees.invoice(
                ctx,
                due.id(),
                due.version(),
                new Invoiced(stage.key(), "OUR-1", ctx.today(), stage.pence(), ""))
            .orElseThrow());
  }

  private static TenantContext approver(TenantContext ctx) {
    return new TenantContext(
        ctx.tenant(),
        new Actor("sample-approver", "Sample approver", EnumSet.allOf(Permission.class)),
        ctx.today());
  }

  /** Children of the council that has most of them here, with prices that differ a little. */
  private List<Placed> placed(TenantContext ctx) {
    var month = ctx.today().withDayOfMonth(1).minusMonths(1);
    var byUrn =
        providers.list(ctx, ListQuery.ALL).rows().stream()
            .collect(Collectors.toMap(p -> p.details().urn(), p -> p.details()));
    var known = directory.read(ctx);
    var all = new ArrayList<Placed>();
    for (var history : CareHistory.byChild(episodes.facts(ctx)).values()) {
      var child = known.child(history.child());
      var day = history.on(ctx.today()).orElse(null);
      var provider = day == null ? null : byUrn.get(String.valueOf(day.span().lodging().urn()));
      if (day != null && child != null && provider != null && WEEKLY.containsKey(provider.kind())) {
        var since = day.placement().start();
        if (since.isBefore(month) && !day.span().shortBreak()) {
          var weekly = WEEKLY.getOrDefault(provider.kind(), 0L) + all.size() % 7 * 3_50;
          all.add(new Placed(child, since, provider, new Pence(weekly)));
        }
      }
    }
    var council =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.child().council(), TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return all.stream()
        .filter(p -> p.child().council().equals(council))
        .sorted(Comparator.comparing((Placed p) -> p.provider().urn()))
        .limit(MOST)
        .toList();
  }

  private void agree(TenantContext ctx, List<Placed> placed) {
    var table =
        new Table("AGREEMENT CHILD PROVIDER FROM TO PLANNED_TO WEEKLY EXTRAS EXTRAS_WHAT NOTE");
    int number = 1000;
    for (var p : placed) {
      boolean extras = number % 5 == 0;
      table.row(
          "PA-" + ++number,
          p.child().number(),
          p.provider().urn(),
          p.since(),
          null,
          number % 6 == 0 ? ctx.today().plusMonths(2) : null,
          p.weekly().pounds(),
          extras ? "15.00" : null,
          extras ? "Transport to school" : null,
          null);
    }
    var files =
        Table.filled(Map.of("agreements.csv", table)).entrySet().stream()
            .map(f -> new ImportFile(f.getKey(), f.getValue()))
            .toList();
    var request =
        new ImportRequest(
            placed.get(0).child().council(), ImportKind.OWN, null, ImportMode.STRICT, files);
    var result = granted(imports.run(ctx, request, false));
    if (result.state() != ImportState.APPLIED) {
      throw new IllegalStateException("agreements of the sample: " + result.problems());
    }
  }

  /** Last month, by provider; the third invoice charges £35.00 too much for its first child. */
  private void charge(TenantContext ctx, List<Placed> placed) {
    var first = ctx.today().withDayOfMonth(1).minusMonths(1);
    var last = first.plusMonths(1).minusDays(1);
    int nights = last.getDayOfMonth();
    var text = new StringBuilder("PROVIDER,INVOICE,KIND,CREDITS,DATED,CHILD,FROM,TO,AMOUNT\n");
    var byProvider =
        placed.stream()
            .collect(
                Collectors.groupingBy(p -> p.provider().urn(), TreeMap::new, Collectors.toList()));
    int number = 0;
    for (var provider : byProvider.values()) {
      if (++number > INVOICES) {
        break;
      }
      boolean wrong = number == INVOICES;
      for (var p : provider) {
        int position = placed.indexOf(p);
        var weekly = p.weekly().plus(new Pence((1000 + position) % 5 == 0 ? 1_500 : 0));
        var amount = weekly.weeklyFor(nights, java.math.RoundingMode.HALF_UP);
        var charged = wrong ? amount.plus(new Pence(3_500)) : amount;
        wrong = false;
        text.append(
            "%s,S-%d,,,%s,%s %s,%s,%s,%s%n"
                .formatted(
                    p.provider().urn(),
                    2016_000 + number,
                    last,
                    p.child().council(),
                    p.child().number(),
                    first,
                    last,
                    charged.pounds().toPlainString()));
      }
    }
    var result = invoices.take(ctx, text.toString().getBytes(StandardCharsets.UTF_8));
    if (!result.faults().isEmpty()) {
      throw new IllegalStateException("invoices of the sample: " + result.faults());
    }
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
