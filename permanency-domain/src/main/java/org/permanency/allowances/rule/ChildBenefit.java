package org.permanency.allowances.rule;

import java.math.BigDecimal;
import org.permanency.kernel.Pence;

/**
 * What a family gets from the state for a child: the rule {@code child-benefit}.
 *
 * @param eldest pounds a week for the eldest or only child
 * @param other pounds a week for each other child
 */
public record ChildBenefit(BigDecimal eldest, BigDecimal other) {
  /** Pounds and pence a week. */
  public Pence weekly(boolean eldestChild) {
    return Pence.ofPounds(eldestChild ? eldest : other);
  }
}
