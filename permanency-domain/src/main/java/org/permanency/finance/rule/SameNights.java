package org.permanency.finance.rule;

import java.util.List;
import java.util.Optional;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * Nights that would be paid twice for the same thing. A kind that is a rate apart from levels and
 * an award at once, by the same key in both rules, is one thing: a child's night is paid for it
 * once.
 */
public final class SameNights {
  private SameNights() {}

  /**
   * What is paid for a child otherwise than by a rate apart from levels.
   *
   * @param kind key of the kind
   */
  public record Paid(String kind, ChildId child, PayeeId payee, EffectivePeriod days) {}

  /**
   * Nights of a child that a rate apart from levels pays.
   *
   * @param kind key of the kind
   */
  public record Covered(ChildId child, String kind, EffectivePeriod nights) {}

  /**
   * Days on which both would pay the child; empty when none is. A rate that is the household's
   * meets what is paid to that household, or for a child who stays with it.
   *
   * @param held the days on which the rate really holds
   * @param stays of children with households
   */
  public static Optional<EffectivePeriod> of(
      RateException rate, EffectivePeriod held, Paid paid, List<Register.Stay> stays) {
    if (!rate.kind().equals(paid.kind())) {
      return Optional.empty();
    }
    return held.within(paid.days()).filter(days -> concerns(rate, paid, days, stays));
  }

  private static boolean concerns(
      RateException rate, Paid paid, EffectivePeriod days, List<Register.Stay> stays) {
    if (rate.child() != null) {
      return rate.child().equals(paid.child());
    }
    var household = rate.household();
    return household != null
        && (PayeeId.of(household).equals(paid.payee())
            || stays.stream()
                .anyMatch(
                    s ->
                        s.child().equals(paid.child())
                            && s.household().equals(household)
                            && s.period().overlaps(days)));
  }
}
