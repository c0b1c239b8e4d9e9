package org.permanency.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.permanency.budget.rule.AgreedPrice;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.Cost;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.budget.rule.PayCosts;
import org.permanency.budget.rule.PlacementCosts;
import org.permanency.finance.PaidService;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.recovery.WriteOffs;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Owed;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.EpisodeService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AgreementService;
import org.permanency.providers.ProviderPaymentService;
import org.permanency.providers.rule.Direction;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Reads a tenant's records in bulk, one statement a kind, and works a year out. */
@ApplicationScoped
class BudgetReader {
  private static final int GROWN_UP = 18;
  @Inject ChildService children;
  @Inject EpisodeService episodes;
  @Inject RegisterService register;
  @Inject PaidService paid;
  @Inject WriteOffs writeOffs;
  @Inject FundingStore funding;
  @Inject @Any Instance<PaymentSource> sources;
  @Inject AgreementService agreements;
  @Inject ProviderPaymentService invoices;
  @Inject AdoptionFeeService fees;
  @Inject RuleLibrary library;

  RuleBook book(TenantContext ctx) {
    return library.book(ctx.tenant());
  }

  /** The tenant's records, read once. */
  record Records(
      List<ChildFact> children, Map<ChildId, CareHistory> histories, Register register) {}

  Records records(TenantContext ctx) {
    return new Records(
        children.facts(ctx), CareHistory.byChild(episodes.facts(ctx)), register.facts(ctx));
  }

  /** The year; empty when no budget begins with it or no rule says when pay weeks begin. */
  Optional<YearFacts> year(TenantContext ctx, FinancialYear year) {
    return year(ctx, book(ctx), year, records(ctx));
  }

  /** The year as other rules would have it, from records that were read already. */
  Optional<YearFacts> year(TenantContext ctx, RuleBook book, FinancialYear year, Records records) {
    var weeks = year.weeks(book.versions(FinanceRules.PAY_WEEK));
    return weeks.isEmpty()
        ? Optional.empty()
        : book.find(BudgetRules.BUDGET, year.first())
            .filter(v -> v.from().equals(year.first()))
            .map(
                budget -> {
                  var pay = new PayCosts(book.versions(BudgetRules.PAYMENTS), records.register());
                  var placed = placed(ctx, book, records, weeks);
                  var costs = new ArrayList<>(placed.costs());
                  costs.addAll(pay.of(owed(ctx, book, records, weeks).weeks()));
                  var givenUp = writtenOff(pay, weeks);
                  costs.addAll(givenUp);
                  var between = fees(ctx, pay, weeks);
                  costs.addAll(between);
                  return new YearFacts(
                      year,
                      budget.value(),
                      weeks,
                      costs,
                      paid(
                          ctx,
                          pay,
                          FinancialYear.window(weeks),
                          invoiced(placed.costs(), between),
                          givenUp),
                      placed.gaps(),
                      byId(records.children()),
                      records.histories());
                });
  }

  /** Costs of what pay runs do not pay, by week or by month. */
  PlacementCosts.Result placed(
      TenantContext ctx, RuleBook book, Records records, List<EffectivePeriod> periods) {
    return PlacementCosts.of(
        new PlacementCosts.Facts(
            records.children(),
            records.histories(),
            records.register(),
            book.versions(BudgetRules.PRICES),
            book.versions(BudgetRules.SHARES),
            funding.all().stream().map(FundingStore.Kept::record).toList(),
            agreed(ctx),
            invoiced(ctx, FinancialYear.window(periods)),
            periods));
  }

  /** What is agreed with providers; a planned end that has passed plans nothing. */
  private List<AgreedPrice> agreed(TenantContext ctx) {
    return agreements.prices(ctx).stream()
        .map(
            p -> {
              var a = p.agreement();
              var planned = a.plannedEnd();
              boolean passed = planned != null && !planned.isAfter(ctx.today());
              return new AgreedPrice(
                  a.child(), p.urn(), a.period(), passed ? null : planned, a.whole());
            })
        .toList();
  }

  private Map<ChildId, NavigableMap<LocalDate, Pence>> invoiced(
      TenantContext ctx, EffectivePeriod window) {
    var nights = new HashMap<ChildId, NavigableMap<LocalDate, Pence>>();
    invoices
        .paidNights(ctx, window.start(), Objects.requireNonNull(window.end()))
        .forEach(
            n -> nights.computeIfAbsent(n.child(), c -> new TreeMap<>()).put(n.night(), n.pence()));
    return nights;
  }

  private Owed owed(
      TenantContext ctx, RuleBook book, Records records, List<EffectivePeriod> weeks) {
    var scope =
        new PayScope(book, weeks, records.children(), toEighteen(records, ctx.today().plusDays(1)));
    return Owed.all(sources.stream().map(s -> s.owed(ctx, scope)).toList());
  }

  /** The register with open stays that end with the 18th birthday, but not before tomorrow. */
  private static Register toEighteen(Records records, LocalDate tomorrow) {
    var grownUp = new HashMap<ChildId, LocalDate>();
    for (var child : records.children()) {
      if (child.born() != null) {
        var birthday = child.born().plusYears(GROWN_UP);
        grownUp.put(child.id(), birthday.isBefore(tomorrow) ? tomorrow : birthday);
      }
    }
    var register = records.register();
    return new Register(
        register.households(),
        register.terms(),
        register.levels(),
        register.holds(),
        register.stays().stream().flatMap(s -> ended(s, grownUp.get(s.child())).stream()).toList(),
        register.councils());
  }

  private static Optional<Register.Stay> ended(
      Register.Stay stay, @org.jspecify.annotations.Nullable LocalDate end) {
    var period = stay.period();
    if (end == null || period.end() != null) {
      return Optional.of(stay);
    }
    return period
        .within(new EffectivePeriod(LocalDate.of(1900, 1, 1), end))
        .map(p -> new Register.Stay(stay.child(), stay.household(), p));
  }

  /** Fees between adoption agencies that fall due in the weeks. */
  private List<Cost> fees(TenantContext ctx, PayCosts pay, List<EffectivePeriod> weeks) {
    return fees.costs(ctx, FinancialYear.window(weeks)).stream()
        .map(
            f ->
                pay.fee(
                    f.direction() == Direction.OWED ? PayCosts.FEE : PayCosts.FEE_INCOME,
                    f.child(),
                    f.on(),
                    f.pence(),
                    f.approved()))
        .toList();
  }

  private static List<Cost> invoiced(List<Cost> placed, List<Cost> fees) {
    return Stream.concat(placed.stream(), fees.stream()).filter(Cost::invoiced).toList();
  }

  /** What was written off in the weeks: a cost, and one that nothing more will be paid for. */
  private List<Cost> writtenOff(PayCosts pay, List<EffectivePeriod> weeks) {
    var window = FinancialYear.window(weeks);
    return writeOffs.between(window.start(), Objects.requireNonNull(window.end())).stream()
        .map(w -> pay.writtenOff(w.payee(), w.on(), w.pence()))
        .toList();
  }

  /**
   * What approved runs and approved invoices of providers paid, and what was written off; of these
   * the budget's own share.
   */
  private List<YearFacts.PaidTo> paid(
      TenantContext ctx,
      PayCosts pay,
      EffectivePeriod window,
      List<Cost> invoiced,
      List<Cost> givenUp) {
    var all = new ArrayList<>(paidByRuns(ctx, pay, window));
    invoiced.forEach(c -> all.add(new YearFacts.PaidTo(c.line(), c.type(), c.child(), c.own())));
    givenUp.forEach(c -> all.add(new YearFacts.PaidTo(c.line(), c.type(), null, c.own())));
    return all;
  }

  private List<YearFacts.PaidTo> paidByRuns(
      TenantContext ctx, PayCosts pay, EffectivePeriod window) {
    return paid.paid(ctx, window.start(), Objects.requireNonNull(window.end())).stream()
        .filter(p -> PayCosts.cost(p.payment()))
        .map(
            p -> {
              var target = pay.target(p.payment(), p.payee(), p.week());
              return new YearFacts.PaidTo(target.line(), target.type(), p.child(), p.pence());
            })
        .toList();
  }

  static Map<ChildId, ChildFact> byId(List<ChildFact> children) {
    return children.stream().collect(Collectors.toMap(ChildFact::id, Function.identity()));
  }

  /** What placement types are called on a day; the key itself where no rule knows it. */
  Map<String, String> typeLabels(TenantContext ctx) {
    var labels = new HashMap<String, String>();
    for (var version : book(ctx).versions(BudgetRules.PRICES)) {
      version.value().types().forEach(t -> labels.put(t.key(), t.label()));
    }
    sources.stream().forEach(s -> s.payments(book(ctx)).forEach(labels::putIfAbsent));
    labels.putIfAbsent(PayCosts.WRITTEN_OFF, "Overpayments written off");
    labels.putIfAbsent(PayCosts.FEE, "Fees to other adoption agencies");
    labels.putIfAbsent(PayCosts.FEE_INCOME, "Fees from other adoption agencies");
    labels.putIfAbsent(Cost.OUTSIDE, "Not known");
    return labels;
  }
}
