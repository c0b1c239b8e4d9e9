package org.permanency.allowances;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.IncomeSupport;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRule;
import org.permanency.finance.rule.Payee;

/**
 * What a form for a means test asks.
 *
 * @param payee the family
 * @param rule lines and constants in force
 * @param support Income Support rates in force
 * @param last what the family said the last time; null for the first
 * @param children names of the children it is for
 */
public record TestForm(
    Payee payee,
    MeansTestRule rule,
    IncomeSupport support,
    @Nullable MeansTestEdit last,
    List<String> children) {
  /** Copies the names. */
  public TestForm {
    children = List.copyOf(children);
  }
}
