package org.permanency.finance.claims.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayUnit;
import org.permanency.finance.rule.PayWords;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

/** What approved claims come to: each is a part of the line of its category and week. */
public final class ClaimPayments {
  private static final int WORDS = 120;

  private ClaimPayments() {}

  /**
   * A claim to be paid.
   *
   * @param payWeek a day of the pay week that pays it
   */
  public record Approved(Claim claim, LocalDate payWeek) {}

  /**
   * Owed for all weeks, by the rule of each claim's day.
   *
   * @param claims in the order of the parts
   * @param rules versions of the rule; the first that holds a day is the one in force on it
   * @param weeks in order and without gap, at least one
   */
  public static Owed owed(
      List<Approved> claims, List<Version<ClaimCategories>> rules, List<EffectivePeriod> weeks) {
    var byStart = new TreeMap<LocalDate, EffectivePeriod>();
    weeks.forEach(w -> byStart.put(w.start(), w));
    var parts = new LinkedHashMap<PayKey, List<PayPart>>();
    for (var approved : claims) {
      var week = byStart.floorEntry(approved.payWeek());
      var part = part(rules, approved.claim());
      if (week != null && week.getValue().includes(approved.payWeek()) && part != null) {
        var claim = approved.claim();
        var payee = PayeeId.of(claim.household());
        var key = new PayKey(claim.category(), claim.child(), payee, week.getKey());
        parts.computeIfAbsent(key, k -> new ArrayList<>(1)).add(part);
      }
    }
    var owed = new ArrayList<WeekPay>();
    parts.forEach(
        (key, of) ->
            owed.add(WeekPay.of(key, Objects.requireNonNull(byStart.get(key.weekStart())), of)));
    return new Owed(owed, List.of());
  }

  /** Nothing only when there is no rule, without which no claim was entered. */
  private static @Nullable PayPart part(List<Version<ClaimCategories>> rules, Claim claim) {
    var rule = rules.stream().filter(v -> v.period().includes(claim.on())).findFirst().orElse(null);
    var category = rule == null ? null : rule.value().categories().get(claim.category());
    if (rule == null || category == null) {
      return null;
    }
    var what = claim.what().length() > WORDS ? claim.what().substring(0, WORDS) : claim.what();
    var label = category.label() + ", " + PayWords.day(claim.on()) + ": " + what;
    return claim.amount() == null
        ? new PayPart(
            "claims", rule.from(), label, "", PayUnit.EACH, claim.units(), category.each())
        : PayPart.one("claims", rule.from(), label, "", claim.amount());
  }
}
