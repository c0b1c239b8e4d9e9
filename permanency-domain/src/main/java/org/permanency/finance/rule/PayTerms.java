package org.permanency.finance.rule;

/**
 * When the run of a pay week has to be ready: the rule {@code pay-calendar}.
 *
 * @param cutOffWorkingDays working days before the pay day on which the cut-off lies, 2 or more:
 *     what is entered later comes as differences
 */
public record PayTerms(int cutOffWorkingDays) {}
