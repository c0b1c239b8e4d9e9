package org.permanency.finance.recovery.rule;

import java.math.BigDecimal;
import org.permanency.kernel.Pence;

/**
 * How overpayments come back: the rule {@code overpayments}.
 *
 * @param label what a line of recovery is called
 * @param maximumShare most of a payee's sum in one run that may be taken, in per cent
 * @param leastInstalment pounds; an agreed instalment may not be smaller, unless it is all that is
 *     left
 */
public record OverpaymentTerms(String label, BigDecimal maximumShare, BigDecimal leastInstalment) {
  /** The smallest instalment that may be agreed. */
  public Pence least() {
    return Pence.ofPounds(leastInstalment);
  }
}
