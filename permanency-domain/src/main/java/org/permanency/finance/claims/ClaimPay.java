package org.permanency.finance.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayUnit;
import org.permanency.finance.rule.PayWords;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Approved claims, each category a kind of payment; a claim is a part of its week's line. */
@ApplicationScoped
class ClaimPay implements PaymentSource {
  private static final int WORDS = 120;
  @Inject ClaimStore store;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var kinds = new TreeMap<String, String>();
    for (var version : book.versions(CarerRules.CLAIMS)) {
      version.value().categories().forEach((key, c) -> kinds.put(key, c.label()));
    }
    return kinds;
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var parts = new LinkedHashMap<PayKey, List<PayPart>>();
    var weeks = new LinkedHashMap<PayKey, EffectivePeriod>();
    for (var row : store.approved()) {
      var week = week(scope, Objects.requireNonNull(row.payWeek()));
      var part = part(scope.book(), row.claim());
      if (week != null && part != null) {
        var claim = row.claim();
        var payee = PayeeId.of(claim.household());
        var key = new PayKey(claim.category(), claim.child(), payee, week.start());
        weeks.put(key, week);
        parts.computeIfAbsent(key, k -> new ArrayList<>(1)).add(part);
      }
    }
    return new Owed(
        parts.entrySet().stream()
            .map(
                e ->
                    WeekPay.of(
                        e.getKey(), Objects.requireNonNull(weeks.get(e.getKey())), e.getValue()))
            .toList(),
        List.of());
  }

  private static @Nullable EffectivePeriod week(PayScope scope, LocalDate day) {
    return scope.weeks().stream().filter(w -> w.includes(day)).findFirst().orElse(null);
  }

  /** By the rule of the claim's day, which is there: it was asked when the claim was entered. */
  private static @Nullable PayPart part(RuleBook book, Claim claim) {
    var rule = book.find(CarerRules.CLAIMS, claim.on()).orElse(null);
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
