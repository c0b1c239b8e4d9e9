package org.permanency.budget.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;

/** What other funders owe for a month, and grants for unaccompanied children. */
public final class Recharges {
  private Recharges() {}

  /**
   * One line of a funder's statement.
   *
   * @param whole the cost that is shared
   * @param own what this budget bears of it
   * @param share what the funder bears
   */
  public record Line(
      String funder, ChildId child, String type, int nights, Pence whole, Pence own, Pence share) {}

  /** A calendar month as a period. */
  public static EffectivePeriod month(YearMonth month) {
    return new EffectivePeriod(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** The lines of all funders out of a month's costs; shares and own together are the whole. */
  public static List<Line> lines(List<Cost> costs) {
    var lines = new ArrayList<Line>();
    for (var cost : costs) {
      cost.others().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(
              e -> {
                if (cost.child() != null) {
                  lines.add(
                      new Line(
                          e.getKey(),
                          cost.child(),
                          cost.type(),
                          cost.nights(),
                          cost.whole(),
                          cost.own(),
                          e.getValue()));
                }
              });
    }
    return lines;
  }

  /**
   * One line of a grant claim.
   *
   * @param rate what the rate is called
   * @param nights nights looked after, or of being a leaver with a record
   */
  public record Claim(ChildId child, String rate, int nights, Pence pence) {}

  /**
   * The claim of a month: nights of children with the record, looked after while the rate is by the
   * night; leavers by weeks of seven nights from the record's own days.
   *
   * @param history the child's care; null when it was never looked after
   */
  public static List<Claim> claims(
      UnaccompaniedGrant rule,
      ChildFact child,
      @org.jspecify.annotations.Nullable CareHistory history,
      List<FundingRecord> records,
      EffectivePeriod month) {
    var claims = new ArrayList<Claim>();
    if (child.born() == null) {
      return claims;
    }
    for (var rate : rule.rates()) {
      int nights = 0;
      for (var day = month.start(); month.includes(day); day = day.plusDays(1)) {
        if (recorded(records, rule.record(), day)
            && rate.holds(child.ageOn(day))
            && (rate.unit().equals("week") || lookedAfter(history, day))) {
          nights++;
        }
      }
      if (rate.claim(nights).amount() > 0) {
        claims.add(new Claim(child.id(), rate.label(), nights, rate.claim(nights)));
      }
    }
    return claims;
  }

  private static boolean recorded(List<FundingRecord> records, String kind, LocalDate day) {
    return records.stream().anyMatch(r -> r.kind().equals(kind) && r.period().includes(day));
  }

  private static boolean lookedAfter(
      @org.jspecify.annotations.Nullable CareHistory history, LocalDate day) {
    return history != null && history.on(day).filter(d -> !d.span().shortBreak()).isPresent();
  }
}
