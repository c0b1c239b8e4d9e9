package org.permanency.finance.close;

import org.permanency.finance.rule.LineKind;

/**
 * What one kind of payment comes to in a month or year of account.
 *
 * @param payment key of the kind of payment
 * @param kind allowances of the weeks themselves, or differences for earlier ones
 * @param lines how many lines
 * @param pence what they come to
 */
public record CloseSum(String payment, LineKind kind, int lines, long pence) {}
