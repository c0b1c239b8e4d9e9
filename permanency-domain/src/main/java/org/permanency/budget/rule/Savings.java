package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.CarePeriod;

/**
 * What a year has saved, move by move and order by order, found in the records. A move saves the
 * difference between what the child cost a night before and what it costs in the placement moved
 * to, for the nights of the year there. An order saves the same less what the child costs
 * afterwards, to the end of the year's last pay week.
 */
public final class Savings {
  private Savings() {}

  /**
   * One saving; negative when the child costs more.
   *
   * @param why e.g. {@code agency-fostering>in-house}, or what the order is called
   * @param order whether it is an order
   * @param on first day of the new placement, or of the order
   * @param nights of the year that it saves on
   * @param soFar of them, in weeks that are over
   * @param pence saved on all nights
   * @param pastPence saved on nights so far
   */
  public record Saved(
      ChildId child,
      String why,
      boolean order,
      LocalDate on,
      int nights,
      int soFar,
      Pence pence,
      Pence pastPence) {}

  private record Stretch(List<Cost> costs) {
    Cost last() {
      return costs.get(costs.size() - 1);
    }

    String type() {
      return last().type();
    }
  }

  /**
   * The year's savings, in order of their day.
   *
   * @param costs of the year's weeks, of all children
   * @param yearEnd the day after the year's last week
   */
  public static List<Saved> of(
      SavingsTargets rule,
      List<Cost> costs,
      Map<ChildId, CareHistory> histories,
      LocalDate yearEnd,
      LocalDate today) {
    var byChild = new HashMap<ChildId, List<Cost>>();
    for (var cost : costs) {
      if (cost.child() != null && cost.nights() > 0) {
        byChild.computeIfAbsent(cost.child(), c -> new ArrayList<>()).add(cost);
      }
    }
    var saved = new ArrayList<Saved>();
    byChild.forEach(
        (child, own) -> {
          own.sort(Comparator.comparing(Cost::first));
          moves(rule, child, stretches(own), today, saved);
          orders(rule, child, own, histories.get(child), yearEnd, today).ifPresent(saved::add);
        });
    saved.sort(Comparator.comparing(Saved::on).thenComparing(s -> s.child().toString()));
    return saved;
  }

  private static List<Stretch> stretches(List<Cost> own) {
    var stretches = new ArrayList<Stretch>();
    for (var cost : own) {
      if (stretches.isEmpty() || !stretches.get(stretches.size() - 1).type().equals(cost.type())) {
        stretches.add(new Stretch(new ArrayList<>()));
      }
      stretches.get(stretches.size() - 1).costs().add(cost);
    }
    return stretches;
  }

  private static void moves(
      SavingsTargets rule,
      ChildId child,
      List<Stretch> stretches,
      LocalDate today,
      List<Saved> saved) {
    for (int i = 1; i < stretches.size(); i++) {
      var before = stretches.get(i - 1);
      var after = stretches.get(i);
      boolean counts =
          Objects.requireNonNull(rule.moves()).stream()
              .anyMatch(m -> m.from().contains(before.type()) && m.to().contains(after.type()));
      if (counts) {
        saved.add(move(child, before, after, today));
      }
    }
  }

  private static Saved move(ChildId child, Stretch before, Stretch after, LocalDate today) {
    int nights = nights(after.costs());
    var past = after.costs().stream().filter(c -> BudgetReport.over(c.period(), today)).toList();
    int soFar = nights(past);
    return new Saved(
        child,
        before.type() + ">" + after.type(),
        false,
        after.costs().get(0).first(),
        nights,
        soFar,
        at(before.last(), nights).minus(Cost.sum(after.costs())),
        at(before.last(), soFar).minus(Cost.sum(past)));
  }

  private static int nights(List<Cost> costs) {
    return costs.stream().mapToInt(Cost::nights).sum();
  }

  /** What {@code nights} come to at the rate of a cost, rounded half up. */
  private static Pence at(Cost cost, int nights) {
    return new Pence(
        Math.floorDiv(2 * cost.own().amount() * nights + cost.nights(), 2L * cost.nights()));
  }

  private static Optional<Saved> orders(
      SavingsTargets rule,
      ChildId child,
      List<Cost> own,
      @org.jspecify.annotations.Nullable CareHistory history,
      LocalDate yearEnd,
      LocalDate today) {
    if (history == null) {
      return Optional.empty();
    }
    return history.periods().stream()
        .filter(p -> p.end() != null && !p.end().isBefore(own.get(0).first()))
        .filter(p -> Objects.requireNonNull(p.end()).isBefore(yearEnd))
        .flatMap(p -> order(rule, p).map(o -> saved(child, o, p, own, yearEnd, today)).stream())
        .findFirst();
  }

  private static Optional<SavingsTargets.Order> order(SavingsTargets rule, CarePeriod period) {
    return Objects.requireNonNull(rule.orders()).stream()
        .filter(o -> period.reasonEnded() != null && o.codes().contains(period.reasonEnded()))
        .findFirst();
  }

  private static Saved saved(
      ChildId child,
      SavingsTargets.Order order,
      CarePeriod period,
      List<Cost> own,
      LocalDate yearEnd,
      LocalDate today) {
    var on = Objects.requireNonNull(period.end());
    var last =
        own.stream().filter(c -> c.first().isBefore(on)).reduce((a, b) -> b).orElse(own.get(0));
    int nights = Math.toIntExact(yearEnd.toEpochDay() - on.toEpochDay());
    int soFar =
        Math.toIntExact(Math.max(0, Math.min(nights, today.toEpochDay() + 1 - on.toEpochDay())));
    return new Saved(
        child,
        order.label(),
        true,
        on,
        nights,
        soFar,
        at(last, nights).minus(after(order, nights)),
        at(last, soFar).minus(after(order, soFar)));
  }

  private static Pence after(SavingsTargets.Order order, int nights) {
    return Pence.ofPounds(order.weekly()).weeklyFor(nights, java.math.RoundingMode.HALF_UP);
  }
}
