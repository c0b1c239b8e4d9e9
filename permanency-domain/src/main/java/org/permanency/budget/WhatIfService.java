package org.permanency.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.Cost;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.budget.rule.PlacementPrices;
import org.permanency.budget.rule.SavingsTargets;
import org.permanency.budget.rule.SharedCost;
import org.permanency.budget.rule.WhatIf;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What a plan would cost and save this year. It reads rules and records and writes nothing. */
@TenantService
public class WhatIfService {
  @Inject BudgetReader reader;

  /**
   * A plan as it is asked.
   *
   * @param age of the children, 0 to 17
   * @param from placement type they leave, one with a price
   * @param moves how many move to own carers
   * @param level payment level of these carers
   * @param once what each move costs once
   * @param orders how many leave care with an order instead
   * @param raise percent by which what pay runs pay grows, -100 to 100
   */
  public record Question(
      int age, String from, int moves, String level, Pence once, int orders, BigDecimal raise) {}

  /** What may be chosen: types with a price, and levels, with their labels. */
  public record Choices(Map<String, String> types, Map<String, String> levels) {}

  /** Types and levels of today. */
  @Needs(Permission.PAY_READ)
  public Choices choices(TenantContext ctx) {
    var book = reader.book(ctx);
    var types = new TreeMap<String, String>();
    var levels = new TreeMap<String, String>();
    book.find(BudgetRules.PRICES, ctx.today()).stream()
        .flatMap(v -> v.value().types().stream())
        .filter(PlacementPrices.Type::priced)
        .forEach(t -> types.put(t.key(), t.label()));
    book.find(FinanceRules.FOSTERING_ALLOWANCES, ctx.today())
        .ifPresent(v -> v.value().levels().forEach((k, l) -> levels.put(k, l.label())));
    return new Choices(types, levels);
  }

  /**
   * Works the plan out from today to the end of the year.
   *
   * @return refused with {@code budget.what-if.type} or {@code budget.what-if.level} for one that
   *     the rules of today do not price, {@code budget.what-if.year} when the year has no budget
   */
  @Needs(Permission.PAY_READ)
  public Decision<WhatIf.Outcome> ask(TenantContext ctx, Question question) {
    var book = reader.book(ctx);
    var no = new ArrayList<Reason>();
    var before = before(ctx, book, question);
    var after =
        book.find(FinanceRules.FOSTERING_ALLOWANCES, ctx.today())
            .map(Version::value)
            .flatMap(r -> r.weekly(question.level(), r.band(question.age())));
    var year = reader.year(ctx, FinancialYear.of(ctx.today()));
    if (before.isEmpty()) {
      no.add(Reason.of("budget.what-if.type", "type", question.from()));
    }
    if (after.isEmpty()) {
      no.add(Reason.of("budget.what-if.level", "level", question.level()));
    }
    if (year.isEmpty()) {
      no.add(Reason.of("budget.what-if.year"));
    }
    return no.isEmpty()
        ? Decision.granted(
            outcome(ctx, question, List.of(before.get(), after.get()), year.orElseThrow()))
        : new Decision.Refused<>(no);
  }

  /** What this budget bears for a child of the age a week in the type. */
  private static Optional<Pence> before(TenantContext ctx, RuleBook book, Question question) {
    var type =
        book.find(BudgetRules.PRICES, ctx.today())
            .flatMap(v -> v.value().type(question.from()))
            .filter(PlacementPrices.Type::priced);
    var shares =
        type.filter(PlacementPrices.Type::joint)
            .flatMap(t -> book.find(BudgetRules.SHARES, ctx.today()))
            .map(Version::value);
    var whole = type.flatMap(t -> t.weekly(question.age()));
    return shares.isEmpty()
        ? whole
        : whole.map(
            w -> {
              var school = shares.get().schoolAge();
              boolean education = question.age() >= school.from() && question.age() < school.to();
              var parts = SharedCost.split(w, shares.get().shares(education, null));
              return Objects.requireNonNullElse(parts.get(shares.get().own()), Pence.ZERO);
            });
  }

  private WhatIf.Outcome outcome(
      TenantContext ctx, Question question, List<Pence> weekly, YearFacts year) {
    var steps = new ArrayList<WhatIf.Step>();
    if (question.moves() > 0) {
      steps.add(
          new WhatIf.Step(
              "Moves to own carers",
              question.moves(),
              weekly.get(0),
              weekly.get(1),
              question.once()));
    }
    if (question.orders() > 0) {
      steps.add(
          new WhatIf.Step("Orders", question.orders(), weekly.get(0), after(ctx), Pence.ZERO));
    }
    int weeks = (int) year.weeks().stream().filter(w -> !BudgetReport.over(w, ctx.today())).count();
    var paid =
        Cost.sum(year.costs(c -> c.paidHere() && !BudgetReport.over(c.period(), ctx.today())));
    var raised = weeks == 0 ? Pence.ZERO : new Pence(Math.floorDiv(paid.amount(), weeks));
    return WhatIf.of(new WhatIf.Plan(steps, question.raise(), raised, weeks));
  }

  /** What a child costs a week after an order: the first order of the savings rule. */
  private Pence after(TenantContext ctx) {
    return reader
        .book(ctx)
        .find(BudgetRules.SAVINGS, ctx.today())
        .map(v -> Objects.requireNonNull(v.value().orders()))
        .flatMap(orders -> orders.stream().findFirst())
        .map(SavingsTargets.Order::weekly)
        .map(Pence::ofPounds)
        .orElse(Pence.ZERO);
  }
}
