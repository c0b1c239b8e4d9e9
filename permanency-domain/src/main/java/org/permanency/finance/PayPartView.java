package org.permanency.finance;

import java.time.LocalDate;

/**
 * Nights of a line that share a rate.
 *
 * @param rule name of the rule
 * @param ruleFrom first day of its version
 * @param level by its key in the rule
 * @param levelLabel as people say it
 * @param weeklyPence rate for seven nights
 */
public record PayPartView(
    String rule,
    LocalDate ruleFrom,
    String level,
    String levelLabel,
    String band,
    int nights,
    long weeklyPence) {}
