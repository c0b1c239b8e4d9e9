package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * What a tenant owes families and young people by its awards, from nothing but facts.
 *
 * <p>Every day of an award that is not suspended is a seventh of that day's weekly amount; parts of
 * a week are summed exactly and rounded once. A day that cannot be paid is a finding. The work goes
 * by stretches of equal days, cut where anything the amount stands on may change.
 */
public final class AllowanceCalculation {
  private final AllowanceFacts facts;
  private final AwardDays days;
  private final EffectivePeriod window;
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final Map<ChildId, List<Register.Stay>> stays = new HashMap<>();
  private final List<WeekPay> weeks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Awards that are paid as one: same kind, child and payee. */
  private record Group(String kind, ChildId child, PayeeId payee) {}

  /** Days on end that come to the same. */
  private record Days(LocalDate from, LocalDate to, AwardDay day) {
    int in(EffectivePeriod week) {
      var end = Objects.requireNonNull(week.end());
      var first = from.isAfter(week.start()) ? from : week.start();
      var last = to.isBefore(end) ? to : end;
      return (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
  }

  private AllowanceCalculation(AllowanceFacts facts) {
    this.facts = facts;
    this.days = new AwardDays(facts.tables());
    this.window = facts.window();
    facts.children().forEach(c -> children.put(c.id(), c));
    facts.stays().forEach(s -> stays.computeIfAbsent(s.child(), c -> new ArrayList<>(2)).add(s));
  }

  /** Owed for all weeks of the facts, as the records stand. */
  public static Owed owed(AllowanceFacts facts) {
    var calculation = new AllowanceCalculation(facts);
    calculation.groups().forEach(calculation::group);
    return new Owed(calculation.weeks, calculation.findings);
  }

  /** By kind, child and payee; awards of a group by first day, so that the later one counts. */
  private Map<Group, List<AwardFact>> groups() {
    var groups = new LinkedHashMap<Group, List<AwardFact>>();
    facts.awards().stream()
        .filter(a -> a.period().overlaps(window))
        .sorted(Comparator.comparing(a -> a.period().start()))
        .forEach(
            a ->
                groups
                    .computeIfAbsent(
                        new Group(a.kind(), a.child(), a.payee()), g -> new ArrayList<>(2))
                    .add(a));
    return groups;
  }

  private void group(Group group, List<AwardFact> awards) {
    var known = children.get(group.child());
    var stretches = stretches(awards, known == null ? null : known.born());
    for (var stretch : stretches) {
      note(group, stretch);
    }
    for (var week : facts.weeks()) {
      var parts = parts(week, stretches);
      if (!parts.isEmpty()) {
        var key = new PayKey(group.kind(), group.child(), group.payee(), week.start());
        weeks.add(WeekPay.of(key, week, parts));
      }
    }
  }

  private List<Days> stretches(List<AwardFact> awards, @Nullable LocalDate born) {
    var cuts = new TreeSet<LocalDate>();
    awards.forEach(a -> days.cuts(a, born, cuts));
    cuts.add(window.start());
    cuts.add(Objects.requireNonNull(window.end()));
    var stretches = new ArrayList<Days>();
    LocalDate from = null;
    for (var to : cuts.subSet(window.start(), true, Objects.requireNonNull(window.end()), true)) {
      var award = from == null ? null : inForce(awards, from);
      if (award != null && from != null) {
        join(stretches, new Days(from, to, days.on(award, born, from)));
      }
      from = to;
    }
    return stretches;
  }

  private static @Nullable AwardFact inForce(List<AwardFact> awards, LocalDate day) {
    AwardFact found = null;
    for (var award : awards) {
      found = award.paidOn(day) ? award : found;
    }
    return found;
  }

  private static void join(List<Days> all, Days next) {
    int last = all.size() - 1;
    if (last >= 0
        && all.get(last).to().equals(next.from())
        && all.get(last).day().equals(next.day())) {
      all.set(last, new Days(all.get(last).from(), next.to(), next.day()));
    } else {
      all.add(next);
    }
  }

  private void note(Group group, Days stretch) {
    var period = new EffectivePeriod(stretch.from(), stretch.to());
    if (stretch.day() instanceof AwardDay.Gap gap) {
      findings.add(new Finding(gap.code(), group.child(), group.payee(), period, gap.facts()));
    }
    if (stretch.day() instanceof AwardDay.Paid) {
      for (var stay : stays.getOrDefault(group.child(), List.of())) {
        stay.period().within(period).ifPresent(both -> twice(group, both));
      }
    }
  }

  private void twice(Group group, EffectivePeriod both) {
    findings.add(
        new Finding(
            FindingCode.ALLOWANCE_AND_FOSTERING, group.child(), group.payee(), both, Map.of()));
  }

  private static List<PayPart> parts(EffectivePeriod week, List<Days> stretches) {
    var counts = new LinkedHashMap<PayPart, Integer>();
    for (var stretch : stretches) {
      int count = stretch.in(week);
      if (count > 0 && stretch.day() instanceof AwardDay.Paid paid) {
        paid.parts().forEach(p -> counts.merge(p, count, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .map(
            e -> {
              var p = e.getKey();
              return PayPart.days(
                  p.rule(), p.ruleFrom(), p.level(), p.band(), e.getValue(), p.rate());
            })
        .toList();
  }
}
