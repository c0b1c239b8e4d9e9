package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;

/**
 * What a family said for a means test. The family is tested once for all its children.
 *
 * @param payee the family
 * @param from first day on which the result is to hold
 * @param unit the period all amounts are for
 * @param onlyIncomeSupport whether it lives on Income Support alone
 * @param lines amounts by key of the rule's incomes and expenses
 * @param household how many of each Income Support rate belong to the household
 * @param departure by how much the agency, at its discretion, asks for less
 * @param reason why the test is worked, and why there is a departure
 */
public record MeansTestEdit(
    PayeeId payee,
    LocalDate from,
    Unit unit,
    boolean onlyIncomeSupport,
    Map<String, Entry> lines,
    Map<String, Integer> household,
    Pence departure,
    String reason) {
  /**
   * An amount with what shows it.
   *
   * @param evidence e.g. "pay slips"
   * @param evidenceOn day of the evidence; null when there is none
   */
  public record Entry(Pence amount, String evidence, @Nullable LocalDate evidenceOn) {}

  /** Copies the maps. */
  public MeansTestEdit {
    lines = Map.copyOf(lines);
    household = Map.copyOf(household);
  }
}
