package org.permanency.finance.rule;

import java.math.BigDecimal;
import org.permanency.kernel.Pence;

/**
 * What carers get while they are suspended during an allegation: the rule {@code
 * pay-during-allegation}. What they had for the children who left goes on in full for some weeks,
 * then a retainer is paid on nights without a child.
 *
 * @param label as people call it
 * @param fullWeeks weeks from the first day of the suspension in which full pay goes on
 * @param retainer pounds a week afterwards
 * @param months months from the first day after which nothing is paid
 */
public record PayDuringAllegation(String label, int fullWeeks, BigDecimal retainer, int months) {
  /** The retainer a week. */
  public Pence weekly() {
    return Pence.ofPounds(retainer);
  }
}
