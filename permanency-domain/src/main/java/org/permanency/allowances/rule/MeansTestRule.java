package org.permanency.allowances.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every constant of the means test: the rule {@code means-test}. The steps are those of the
 * standardised model of 2005, which is advice and not law, so that each agency has its own numbers.
 *
 * @param disregardPercent per cent of the income that is left aside
 * @param coreCostPercent per cent of the Income Support rates that count as core cost of living
 * @param contributionPercent per cent of the disposable income that the family contributes
 * @param childBenefit {@code deducted}, {@code waived-on-income-support} or {@code not-deducted}
 * @param siblings how one contribution is shared among several children: {@code pro-rata} to their
 *     allowances, or {@code equal}
 * @param weeksPerYear weeks that make twelve months
 * @param incomes kinds of income by key
 * @param expenses kinds of expense by key
 */
public record MeansTestRule(
    BigDecimal disregardPercent,
    BigDecimal coreCostPercent,
    BigDecimal contributionPercent,
    String childBenefit,
    String siblings,
    int weeksPerYear,
    Map<String, Line> incomes,
    Map<String, Line> expenses) {
  /** What becomes of the child benefit for the child. */
  public enum Benefit {
    /** Taken off the allowance of every family. */
    DEDUCTED,
    /** Taken off, but not where the family lives on Income Support alone. */
    WAIVED_ON_INCOME_SUPPORT,
    /** Left to the family. */
    NOT_DEDUCTED
  }

  /** How brothers and sisters share one contribution. */
  public enum Sharing {
    /** In proportion to their allowances. */
    PRO_RATA,
    /** In equal parts. */
    EQUAL
  }

  /**
   * A line of the form.
   *
   * @param label what is asked for
   * @param step step of the model it belongs to, {@code M4} to {@code M9}, {@code M11}, {@code M12}
   * @param counted whether it counts; what does not is shown all the same
   */
  public record Line(String label, String step, boolean counted) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException for words that are not among those known
   */
  public MeansTestRule {
    incomes = Map.copyOf(incomes);
    expenses = Map.copyOf(expenses);
    Benefit.valueOf(constant(childBenefit));
    Sharing.valueOf(constant(siblings));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** What becomes of the child benefit. */
  public Benefit benefit() {
    return Benefit.valueOf(constant(childBenefit));
  }

  /** How the contribution is shared. */
  public Sharing sharing() {
    return Sharing.valueOf(constant(siblings));
  }

  /** Keys of lines in the order of the form: by step, then by label. */
  public static List<String> ordered(Map<String, Line> lines) {
    return lines.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Line> e) -> number(e.getValue().step()))
                .thenComparing(e -> e.getValue().label()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int number(String step) {
    return Integer.parseInt(step.substring(1));
  }
}
