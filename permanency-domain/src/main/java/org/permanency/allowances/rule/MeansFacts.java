package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.Pence;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * What a means test is worked from. All amounts are for one period, week or month, as {@code unit}
 * says.
 *
 * @param from first day on which the result holds
 * @param unit the period
 * @param onlyIncomeSupport whether the family lives on Income Support (or income-based Jobseeker's
 *     Allowance) alone
 * @param amounts amounts by key of an income or expense of the rule; what is not there is nothing
 * @param household how many of each of the Income Support rates belong to the household, the
 *     family's own children among them
 * @param children the children the family gets an allowance for, at least one
 * @param departure by how much the agency, at its discretion, asks for less
 * @param reviewMonths months until the next review
 * @param rule constants in force on {@code from}
 * @param support Income Support rates in force on {@code from}
 */
public record MeansFacts(
    LocalDate from,
    Unit unit,
    boolean onlyIncomeSupport,
    Map<String, Pence> amounts,
    Map<String, Integer> household,
    List<Child> children,
    Pence departure,
    int reviewMonths,
    Version<MeansTestRule> rule,
    Version<IncomeSupport> support) {
  /** The period all amounts are for. */
  public enum Unit {
    /** A week. */
    WEEK,
    /** A calendar month, a twelfth of a year. */
    MONTH
  }

  /**
   * A child of the test.
   *
   * @param award its award
   * @param name as the sheet names it
   * @param allowance most that can be paid before the test
   * @param childBenefit what the family gets for it from the state
   */
  public record Child(AwardId award, String name, Pence allowance, Pence childBenefit) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException without a child, or for a negative amount or number
   */
  public MeansFacts {
    amounts = Map.copyOf(amounts);
    household = Map.copyOf(household);
    children = List.copyOf(children);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("a means test is for at least one child");
    }
    if (departure.amount() < 0
        || amounts.values().stream().anyMatch(p -> p.amount() < 0)
        || household.values().stream().anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("amounts and numbers of a means test are not negative");
    }
  }
}
