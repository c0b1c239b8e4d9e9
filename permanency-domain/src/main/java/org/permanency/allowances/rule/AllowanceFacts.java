package org.permanency.allowances.rule;

import java.util.List;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;

/**
 * What pay of awards is calculated from.
 *
 * @param children every child the tenant knows
 * @param awards every award, also ended ones
 * @param stays children with fostering households, to find what is paid twice
 * @param tables the rules
 * @param weeks pay weeks in order and without gap, at least one
 */
public record AllowanceFacts(
    List<ChildFact> children,
    List<AwardFact> awards,
    List<Register.Stay> stays,
    AllowanceTables tables,
    List<EffectivePeriod> weeks) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException without a week
   */
  public AllowanceFacts {
    children = List.copyOf(children);
    awards = List.copyOf(awards);
    stays = List.copyOf(stays);
    weeks = List.copyOf(weeks);
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("pay is asked for at least one week");
    }
  }

  /** The days of all weeks. */
  EffectivePeriod window() {
    return new EffectivePeriod(weeks.get(0).start(), weeks.get(weeks.size() - 1).end());
  }
}
