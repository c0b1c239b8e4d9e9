package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.permanency.budget.rule.Budget.Line;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * A year's budget, what is paid, and what it comes to by the year's end as the records stand.
 *
 * @param year which
 * @param budget the budget
 * @param weeks pay weeks of the year, 52 or 53
 * @param weeksOver how many of them are over
 * @param lines in the order of the budget; what no rule puts into a line comes last
 * @param types what a child costs a week, by placement type
 */
public record BudgetReport(
    FinancialYear year,
    Budget budget,
    int weeks,
    int weeksOver,
    List<LineReport> lines,
    List<TypeCost> types) {
  /** What no rule puts into a line. */
  public static final String OUTSIDE_LABEL = "Not in a budget line";

  /**
   * A line.
   *
   * @param paid approved pay lines of the year's weeks
   * @param due cost of weeks that are over, less what is paid
   * @param toCome cost of weeks that are not over, as the records stand
   * @param nights nights of children that the forecast holds
   * @param variance of this line alone; it has no mix
   */
  public record LineReport(
      Line line, Pence paid, Pence due, Pence toCome, long nights, Variance variance) {
    /** What the year comes to. */
    public Pence forecast() {
      return paid.plus(due).plus(toCome);
    }

    /** Forecast less budget. */
    public Pence over() {
      return forecast().minus(line.pence());
    }
  }

  /**
   * A placement type.
   *
   * @param own what this budget bears for these nights
   */
  public record TypeCost(String type, long nights, Pence own) {
    /** What seven nights cost on average; nothing without a night. */
    public Pence weekly() {
      return nights == 0
          ? Pence.ZERO
          : new Pence(Math.floorDiv(2 * 7 * own.amount() + nights, 2 * nights));
    }
  }

  /** What approved runs paid, by line. */
  public record Paid(String line, Pence pence) {}

  /** Copies the lists. */
  public BudgetReport {
    lines = List.copyOf(lines);
    types = List.copyOf(types);
  }

  /**
   * Puts a year together.
   *
   * @param weeks pay weeks of the year
   * @param facts costs and payments of those weeks
   */
  public static BudgetReport of(
      FinancialYear year, Budget budget, List<EffectivePeriod> weeks, Facts facts) {
    var sums = new Sums(facts);
    var lines = new ArrayList<LineReport>();
    budget.lines().forEach(l -> lines.add(sums.line(l)));
    var strangers = sums.keys().stream().filter(k -> budget.line(k).isEmpty()).sorted().toList();
    strangers.forEach(k -> lines.add(sums.line(stranger(k))));
    int over = (int) weeks.stream().filter(w -> over(w, facts.today())).count();
    return new BudgetReport(year, budget, weeks.size(), over, lines, sums.types());
  }

  /**
   * What a report is put together from.
   *
   * @param costs of the year's weeks, from the records
   * @param paid of those weeks
   * @param today weeks that end on it or before are over
   */
  public record Facts(List<Cost> costs, List<Paid> paid, LocalDate today) {
    /** Copies the lists. */
    public Facts {
      costs = List.copyOf(costs);
      paid = List.copyOf(paid);
    }
  }

  /** Whether a week is over on {@code today}. */
  public static boolean over(EffectivePeriod week, LocalDate today) {
    return !Objects.requireNonNull(week.end()).isAfter(today.plusDays(1));
  }

  private static Line stranger(String key) {
    var label = key.equals(Cost.OUTSIDE) ? OUTSIDE_LABEL : key;
    return new Line(key, label, "", java.math.BigDecimal.ZERO, null, null);
  }

  /** Sum of the forecasts. */
  public Pence forecast() {
    return sum(LineReport::forecast);
  }

  /** Sum of what is paid. */
  public Pence paid() {
    return sum(LineReport::paid);
  }

  /** Sum of what is due and not paid. */
  public Pence due() {
    return sum(LineReport::due);
  }

  /** Sum of what is to come. */
  public Pence toCome() {
    return sum(LineReport::toCome);
  }

  /** What is allowed for the year less the forecast. */
  public Pence headroom() {
    return budget.allowedPence().minus(forecast());
  }

  /** The lines of a group. */
  public List<LineReport> group(String key) {
    return lines.stream().filter(l -> l.line().group().equals(key)).toList();
  }

  /** Why the whole differs from the sum of the lines' budgets. */
  public Variance variance() {
    return Variance.of(lines.stream().map(BudgetReport::item).toList());
  }

  private static Variance.Item item(LineReport l) {
    return new Variance.Item(l.line().pence(), l.line().nights(), l.forecast(), l.nights());
  }

  private Pence sum(java.util.function.Function<LineReport, Pence> of) {
    return lines.stream().map(of).reduce(Pence.ZERO, Pence::plus);
  }

  /** Sums by line. */
  private static final class Sums {
    private final Map<String, Pence> over = new HashMap<>();
    private final Map<String, Pence> toCome = new HashMap<>();
    private final Map<String, Pence> paid = new HashMap<>();
    private final Map<String, Long> nights = new HashMap<>();
    private final Map<String, TypeCost> types = new java.util.TreeMap<>();

    Sums(Facts facts) {
      for (var cost : facts.costs()) {
        var into = over(cost.period(), facts.today()) ? over : toCome;
        into.merge(cost.line(), cost.own(), Pence::plus);
        nights.merge(cost.line(), (long) cost.nights(), Long::sum);
        types.merge(cost.type(), new TypeCost(cost.type(), cost.nights(), cost.own()), Sums::plus);
      }
      facts.paid().forEach(p -> paid.merge(p.line(), p.pence(), Pence::plus));
    }

    private static TypeCost plus(TypeCost a, TypeCost b) {
      return new TypeCost(a.type(), a.nights() + b.nights(), a.own().plus(b.own()));
    }

    java.util.Set<String> keys() {
      var keys = new java.util.HashSet<>(over.keySet());
      keys.addAll(toCome.keySet());
      keys.addAll(paid.keySet());
      return keys;
    }

    List<TypeCost> types() {
      return List.copyOf(types.values());
    }

    LineReport line(Line line) {
      var spent = of(paid, line);
      var due = line.asBudgeted() ? Pence.ZERO : of(over, line).minus(spent);
      var rest = line.asBudgeted() ? line.pence().minus(spent) : of(toCome, line);
      long count = nights.getOrDefault(line.key(), 0L);
      var forecast = spent.plus(due).plus(rest);
      var variance =
          Variance.of(List.of(new Variance.Item(line.pence(), line.nights(), forecast, count)));
      return new LineReport(line, spent, due, rest, count, variance);
    }

    private static Pence of(Map<String, Pence> sums, Line line) {
      return sums.getOrDefault(line.key(), Pence.ZERO);
    }
  }
}
