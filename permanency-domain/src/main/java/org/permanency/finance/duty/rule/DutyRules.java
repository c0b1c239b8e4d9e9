package org.permanency.finance.duty.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayUnit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.rules.rule.EffectiveDated.Version;

/** When somebody may be put on duty, and what duty comes to. */
public final class DutyRules {
  /** Kind of payment. */
  public static final String PAYMENT = "duty-fee";

  private static final int LONGEST = 31;

  private DutyRules() {}

  /**
   * Why a household cannot be put on duty; empty when it can. Codes: {@code finance.duty.order},
   * {@code too-long}, {@code no-fee}, {@code twice}, {@code taken}.
   *
   * @param last last day, included
   * @param others duties that are not cancelled
   * @param fee versions of the rule
   */
  public static List<Reason> add(
      HouseholdId household,
      LocalDate from,
      LocalDate last,
      List<Duty> others,
      List<Version<DutyFee>> fee) {
    if (last.isBefore(from)) {
      return List.of(Reason.of("finance.duty.order"));
    }
    var days = EffectivePeriod.ofClosed(from, last);
    if (days.days() > LONGEST) {
      return List.of(Reason.of("finance.duty.too-long", "most", LONGEST));
    }
    var no = new ArrayList<Reason>();
    others.stream()
        .filter(d -> d.household().equals(household) && d.period().overlaps(days))
        .findFirst()
        .ifPresent(d -> no.add(Reason.of("finance.duty.twice", "from", d.period().start())));
    for (var day = from; !day.isAfter(last); day = day.plusDays(1)) {
      var rule = on(fee, day);
      if (rule == null) {
        no.add(Reason.of("finance.duty.no-fee", "day", day));
        return no;
      }
      if (onDuty(others, day) >= rule.value().atOnce(day)) {
        no.add(Reason.of("finance.duty.taken", "day", day, "most", rule.value().atOnce(day)));
        return no;
      }
    }
    return no;
  }

  private static long onDuty(List<Duty> duties, LocalDate day) {
    return duties.stream().filter(d -> d.period().includes(day)).count();
  }

  private static @Nullable Version<DutyFee> on(List<Version<DutyFee>> fee, LocalDate day) {
    return fee.stream().filter(v -> v.period().includes(day)).findFirst().orElse(null);
  }

  /** What duties come to, by household and pay week: one fee for each day. */
  public static Owed owed(
      List<Duty> duties, List<Version<DutyFee>> fee, List<EffectivePeriod> weeks) {
    var counts = new LinkedHashMap<PayKey, Map<Version<DutyFee>, Integer>>();
    var byStart = new LinkedHashMap<LocalDate, EffectivePeriod>();
    weeks.forEach(w -> byStart.put(w.start(), w));
    var findings = new ArrayList<Finding>();
    for (var duty : duties) {
      for (var week : weeks) {
        duty.period()
            .within(week)
            .ifPresent(days -> count(duty, week, days, fee, counts, findings));
      }
    }
    var owed = new ArrayList<WeekPay>();
    counts.forEach(
        (key, byFee) -> {
          var parts = byFee.entrySet().stream().map(e -> part(e.getKey(), e.getValue())).toList();
          owed.add(WeekPay.of(key, Objects.requireNonNull(byStart.get(key.weekStart())), parts));
        });
    return new Owed(owed, findings);
  }

  private static void count(
      Duty duty,
      EffectivePeriod week,
      EffectivePeriod days,
      List<Version<DutyFee>> fee,
      Map<PayKey, Map<Version<DutyFee>, Integer>> counts,
      List<Finding> findings) {
    var payee = PayeeId.of(duty.household());
    var key = new PayKey(PAYMENT, null, payee, week.start());
    for (var day = days.start(); days.includes(day); day = day.plusDays(1)) {
      var rule = on(fee, day);
      if (rule == null) {
        var night = new EffectivePeriod(day, day.plusDays(1));
        findings.add(
            new Finding(FindingCode.NO_RATE, null, payee, night, Map.of("level", PAYMENT)));
      } else {
        counts.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(rule, 1, Integer::sum);
      }
    }
  }

  private static PayPart part(Version<DutyFee> fee, int days) {
    var what = fee.value().label() + ", 24 hours";
    return new PayPart(PAYMENT, fee.from(), what, "", PayUnit.EACH, days, fee.value().pence());
  }
}
