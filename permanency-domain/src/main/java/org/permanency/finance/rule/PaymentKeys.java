package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.permanency.finance.duty.rule.DutyRules;
import org.permanency.finance.recovery.rule.RecoveryRules;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Keys of payments, as an agency's rules make them up. A key names one payment over all rules:
 * lines, budgets and statements know a payment by nothing else.
 */
public final class PaymentKeys {
  private PaymentKeys() {}

  /**
   * A payment that a rule makes up.
   *
   * @param rule name of the rule
   * @param file the version; empty for payments that are there without any
   * @param pointer where in the file
   */
  public record Made(String key, String rule, String file, String pointer) {}

  /**
   * Payments that every agency has, and what the ledger file of providers calls its rows. Urgent
   * runs and returned payments have no keys of their own: their lines keep those they were made
   * with.
   */
  private static final List<Made> ALWAYS =
      List.of(
          new Made(PayKey.FOSTERING, FinanceRules.FOSTERING_ALLOWANCES.name(), "", ""),
          new Made(DutyRules.PAYMENT, CarerRules.DUTY_FEE.name(), "", ""),
          new Made(AllegationPayments.PAYMENT, CarerRules.PAY_DURING_ALLEGATION.name(), "", ""),
          new Made(RecoveryRules.PAYMENT, CarerRules.OVERPAYMENTS.name(), "", ""),
          new Made("invoice", "provider-invoices", "", ""),
          new Made("credit", "provider-invoices", "", ""),
          new Made("fee", "adoption-fees", "", ""),
          new Made("fee-income", "adoption-fees", "", ""));

  /** Payments of carers. */
  public static List<Made> of(RuleBook book) {
    var made = new ArrayList<>(ALWAYS);
    for (var v : book.versions(CarerRules.CELEBRATIONS)) {
      made.addAll(of(CarerRules.CELEBRATIONS.name(), v, "events", v.value().events().keySet()));
    }
    for (var v : book.versions(CarerRules.CLAIMS)) {
      made.addAll(of(CarerRules.CLAIMS.name(), v, "categories", v.value().categories().keySet()));
    }
    for (var v : book.versions(CarerRules.EXCEPTIONS)) {
      var own =
          v.value().kinds().entrySet().stream()
              .filter(e -> e.getValue().use() != Use.INSTEAD)
              .map(e -> e.getKey())
              .toList();
      made.addAll(of(CarerRules.EXCEPTIONS.name(), v, "kinds", own));
    }
    return made;
  }

  /** Payments of one version of a rule, by key. */
  public static List<Made> of(
      String rule, Version<?> version, String field, Collection<String> keys) {
    return new TreeSet<>(keys)
        .stream().map(k -> new Made(k, rule, version.file(), "/" + field + "/" + k)).toList();
  }

  /** Those of {@code more} whose key another rule has, of {@code first} or of {@code more}. */
  public static List<Problem> twice(List<Made> first, List<Made> more) {
    var owners = new HashMap<String, String>();
    first.forEach(m -> owners.putIfAbsent(m.key(), m.rule()));
    var problems = new ArrayList<Problem>();
    for (var made : more) {
      var owner = owners.putIfAbsent(made.key(), made.rule());
      if (owner != null && !owner.equals(made.rule())) {
        problems.add(
            new Problem(
                made.file(),
                made.pointer(),
                "is a payment of the rule " + owner + " already; each needs a key of its own"));
      }
    }
    return problems;
  }
}
