package org.permanency.finance;

import java.time.LocalDate;
import org.permanency.finance.rule.PayUnit;

/**
 * What of a line shares a rate.
 *
 * @param rule name of the rule
 * @param ruleFrom first day of its version
 * @param level by its key in the rule, or in words what the part is for
 * @param levelLabel as people say it
 * @param band age band; empty when age does not matter
 * @param unit what is counted
 * @param count nights or things
 * @param ratePence for seven nights or for each thing
 */
public record PayPartView(
    String rule,
    LocalDate ruleFrom,
    String level,
    String levelLabel,
    String band,
    PayUnit unit,
    int count,
    long ratePence) {
  /** Nights counted; none when other things are. */
  public int nights() {
    return unit == PayUnit.NIGHT ? count : 0;
  }

  /** Rate for seven nights; nothing when other things are counted. */
  public long weeklyPence() {
    return unit == PayUnit.EACH ? 0 : ratePence;
  }

  /** The part before the division by seven: sevenths of a penny. */
  public long sevenths() {
    return unit == PayUnit.EACH ? 7 * count * ratePence : count * ratePence;
  }
}
