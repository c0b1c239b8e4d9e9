package org.permanency.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.budget.rule.PlacementCosts.Gap;
import org.permanency.kernel.Pence;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The budget of a year: what is paid, what is due, what is to come as the records stand today, and
 * the children behind each figure. A year is answered for when a version of the rule {@code budget}
 * begins with it.
 */
@TenantService
public class BudgetService {
  @Inject BudgetReader reader;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * A year with what people call its placement types.
   *
   * @param typeLabels by key
   * @param unpriced children with nights of the year that no rule prices, and how many nights
   */
  public record Year(BudgetReport report, Map<String, String> typeLabels, Unpriced unpriced) {
    /** Copies the map. */
    public Year {
      typeLabels = Map.copyOf(typeLabels);
    }

    /** What a placement type is called. */
    public String type(String key) {
      return typeLabels.getOrDefault(key, key);
    }
  }

  /** How many children and nights have no price. */
  public record Unpriced(int children, long nights) {}

  /** Years that have a budget, latest first. */
  @Needs(Permission.PAY_READ)
  public List<FinancialYear> years(TenantContext ctx) {
    return reader.book(ctx).versions(BudgetRules.BUDGET).stream()
        .map(v -> FinancialYear.of(v.from()))
        .distinct()
        .sorted(Comparator.comparing(FinancialYear::start).reversed())
        .toList();
  }

  /** The year's budget and what it comes to; empty when it has none. */
  @Needs(Permission.PAY_READ)
  public Optional<Year> year(TenantContext ctx, FinancialYear year) {
    return reader
        .year(ctx, year)
        .map(
            facts ->
                new Year(
                    facts.report(ctx.today()), reader.typeLabels(ctx), unpriced(facts.gaps())));
  }

  private static Unpriced unpriced(List<Gap> gaps) {
    return new Unpriced(
        (int) gaps.stream().map(Gap::child).distinct().count(),
        gaps.stream().mapToLong(g -> g.nights().days()).sum());
  }

  /**
   * Who is behind the figures of a line, by council and number. Leaves one audit entry with the
   * children shown. A restricted record that is closed to the actor is there without its number.
   *
   * @param line key of a line; null for all
   * @return empty when the year has no budget
   */
  @Needs(Permission.PAY_READ)
  public Optional<List<BudgetRow>> behind(
      TenantContext ctx, FinancialYear year, @Nullable String line) {
    return reader
        .year(ctx, year)
        .map(
            facts -> {
              var rows = rows(ctx, facts, line);
              listed(ctx, year, rows);
              var closed = doors.closed(ctx);
              return rows.stream().map(r -> closed.has(r.child()) ? r.closed() : r).toList();
            });
  }

  private record Key(@Nullable ChildId child, String line, String type) {}

  private static final class Sum {
    private long nights;
    private Pence paid = Pence.ZERO;
    private Pence over = Pence.ZERO;
    private Pence toCome = Pence.ZERO;
  }

  private List<BudgetRow> rows(TenantContext ctx, YearFacts facts, @Nullable String line) {
    var sums = new LinkedHashMap<Key, Sum>();
    for (var cost : facts.costs()) {
      var sum = sum(sums, new Key(cost.child(), cost.line(), cost.type()));
      sum.nights += cost.nights();
      if (BudgetReport.over(cost.period(), ctx.today())) {
        sum.over = sum.over.plus(cost.own());
      } else {
        sum.toCome = sum.toCome.plus(cost.own());
      }
    }
    for (var paid : facts.paid()) {
      var sum = sum(sums, new Key(paid.child(), paid.line(), paid.type()));
      sum.paid = sum.paid.plus(paid.pence());
    }
    var labels = reader.typeLabels(ctx);
    var rows = new ArrayList<BudgetRow>();
    sums.forEach(
        (key, sum) -> {
          if (line == null || line.equals(key.line())) {
            rows.add(row(facts, key, sum, labels.getOrDefault(key.type(), key.type())));
          }
        });
    rows.sort(Comparator.comparing(BudgetRow::council).thenComparing(BudgetRow::number));
    return rows;
  }

  private static Sum sum(Map<Key, Sum> sums, Key key) {
    return sums.computeIfAbsent(key, k -> new Sum());
  }

  private static BudgetRow row(YearFacts facts, Key key, Sum sum, String type) {
    var child = key.child() == null ? null : facts.children().get(key.child());
    return new BudgetRow(
        key.child() == null ? null : key.child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        key.line(),
        type,
        sum.nights,
        sum.paid.amount(),
        sum.over.minus(sum.paid).amount(),
        sum.toCome.amount());
  }

  private void listed(TenantContext ctx, FinancialYear year, List<BudgetRow> rows) {
    var children =
        rows.stream()
            .filter(r -> r.child() != null)
            .map(r -> r.council() + " " + r.number())
            .collect(Collectors.toCollection(TreeSet::new));
    audit.fire(
        new Audited(
            ctx, "budget.children", "budget", year.label(), null, String.join(", ", children)));
  }
}
