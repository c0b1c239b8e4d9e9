package org.permanency.finance.rule;

import java.util.List;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Everything that pay is calculated from.
 *
 * @param children every child the tenant knows
 * @param register households with their levels and stays
 * @param rates versions of {@code fostering-allowances}; the first that holds a night is the one in
 *     force on it
 * @param exceptionRules versions of {@code fostering-exceptions}, found in the same way
 * @param exceptions rates apart from levels
 * @param respites respite stays that stand
 * @param respiteRules versions of {@code respite}
 * @param weeks the pay weeks to look at, in order and without gap, at least one
 */
public record PayFacts(
    List<ChildFact> children,
    Register register,
    List<Version<FosteringAllowances>> rates,
    List<Version<FosteringExceptions>> exceptionRules,
    List<RateException> exceptions,
    List<RespiteStay> respites,
    List<Version<RespiteRule>> respiteRules,
    List<EffectivePeriod> weeks) {
  /** Facts without exceptions. */
  public PayFacts(
      List<ChildFact> children,
      Register register,
      List<Version<FosteringAllowances>> rates,
      List<EffectivePeriod> weeks) {
    this(children, register, rates, List.of(), List.of(), List.of(), List.of(), weeks);
  }

  /**
   * @throws IllegalArgumentException if there is no week, or a week does not begin where the one
   *     before it ends
   */
  public PayFacts {
    children = List.copyOf(children);
    rates = List.copyOf(rates);
    exceptionRules = List.copyOf(exceptionRules);
    exceptions = List.copyOf(exceptions);
    respites = List.copyOf(respites);
    respiteRules = List.copyOf(respiteRules);
    weeks = List.copyOf(weeks);
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("pay is calculated for at least one week");
    }
    for (int i = 1; i < weeks.size(); i++) {
      if (!weeks.get(i).start().equals(weeks.get(i - 1).end())) {
        throw new IllegalArgumentException("weeks leave a gap at " + weeks.get(i).start());
      }
    }
  }

  /** Stays whose nights are paid: those of the register with respite worked in. */
  List<Register.Stay> stays() {
    return respites.isEmpty() ? register.stays() : RespiteNights.paid(register.stays(), respites);
  }

  /** Stays of the register and of respite, paid or not. */
  List<Register.Stay> there() {
    return respites.isEmpty() ? register.stays() : RespiteNights.there(register.stays(), respites);
  }

  /** All nights of all weeks. */
  public EffectivePeriod window() {
    return new EffectivePeriod(weeks.get(0).start(), weeks.get(weeks.size() - 1).end());
  }

  /** The last week, which is the one a run pays. */
  public EffectivePeriod period() {
    return weeks.get(weeks.size() - 1);
  }
}
