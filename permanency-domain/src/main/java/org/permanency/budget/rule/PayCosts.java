package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.BudgetPayments.Target;
import org.permanency.finance.recovery.rule.RecoveryRules;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;

/** What pay runs pay, put into budget lines. */
public final class PayCosts {
  /** Key in {@code budget-payments} of what is written off of overpayments. */
  public static final String WRITTEN_OFF = "written-off";

  /** Key in {@code budget-payments} of fees that are paid to other adoption agencies. */
  public static final String FEE = "adoption-fee";

  /** Key in {@code budget-payments} of fees that other adoption agencies pay. */
  public static final String FEE_INCOME = "adoption-fee-income";

  private final List<Version<BudgetPayments>> rules;
  private final Map<PayeeId, String> households = new HashMap<>();

  /**
   * @param rules versions of {@code budget-payments}
   * @param register for the type of a household that is paid
   */
  public PayCosts(List<Version<BudgetPayments>> rules, Register register) {
    this.rules = List.copyOf(rules);
    register.households().forEach(h -> households.put(PayeeId.of(h.id()), h.type()));
  }

  /** Line and type of a payment; outside of all lines when no rule names them. */
  public Target target(PayKey key) {
    return target(key.payment(), key.payee(), key.weekStart());
  }

  /** Line and type of a payment in the week that begins on {@code week}. */
  public Target target(String payment, PayeeId payee, LocalDate week) {
    return rule(week)
        .flatMap(r -> r.target(payment, households.get(payee)))
        .orElseGet(() -> new Target(Cost.OUTSIDE, payment));
  }

  private Optional<BudgetPayments> rule(LocalDate day) {
    return rules.stream().filter(v -> v.period().includes(day)).findFirst().map(Version::value);
  }

  /** What was written off on a day, of what a payee was paid too much, as a cost of that day. */
  public Cost writtenOff(PayeeId payee, LocalDate on, Pence pence) {
    var target = target(WRITTEN_OFF, payee, on);
    return new Cost(
        target.line(),
        target.type(),
        null,
        new EffectivePeriod(on, on.plusDays(1)),
        on,
        0,
        pence,
        pence,
        Map.of(),
        true,
        false);
  }

  /**
   * A stage of a fee between adoption agencies, as a cost of the day on which it is due.
   *
   * @param payment {@link #FEE} or {@link #FEE_INCOME}
   * @param pence below nothing for income
   * @param approved whether its invoice is approved
   */
  public Cost fee(
      String payment, @Nullable ChildId child, LocalDate on, Pence pence, boolean approved) {
    var target =
        rule(on)
            .flatMap(r -> r.target(payment, null))
            .orElseGet(() -> new Target(Cost.OUTSIDE, payment));
    return new Cost(
        target.line(),
        target.type(),
        child,
        new EffectivePeriod(on, on.plusDays(1)),
        on,
        0,
        pence,
        pence,
        Map.of(),
        true,
        approved);
  }

  /**
   * Whether a payment is a cost at all. What is taken for an overpayment is not: the week that was
   * paid too much has become cheaper by a difference of its own.
   */
  public static boolean cost(String payment) {
    return !payment.equals(RecoveryRules.PAYMENT);
  }

  /** The weeks owed as costs. */
  public List<Cost> of(List<WeekPay> weeks) {
    var costs = new ArrayList<Cost>(weeks.size());
    for (var week : weeks) {
      if (!cost(week.key().payment())) {
        continue;
      }
      var target = target(week.key());
      costs.add(
          new Cost(
              target.line(),
              target.type(),
              week.key().child(),
              week.week(),
              week.week().start(),
              week.nights(),
              week.pence(),
              week.pence(),
              Map.of(),
              true,
              false));
    }
    return costs;
  }
}
