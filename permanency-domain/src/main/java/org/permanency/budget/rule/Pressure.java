package org.permanency.budget.rule;

import java.util.List;

/**
 * When the number of looked-after children means pressure: the rule {@code pressure}.
 *
 * @param number at and above which the clock runs
 * @param steps what is due when, shortest first
 * @param noticeMonths months of notice before more money may be asked for
 */
public record Pressure(int number, List<Step> steps, int noticeMonths) {
  /**
   * What is due.
   *
   * @param months without a break at or above the number
   * @param due in words
   */
  public record Step(int months, String due) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a step does not come after the one before it
   */
  public Pressure {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).months() <= steps.get(i - 1).months()) {
        throw new IllegalArgumentException("steps should take longer one by one");
      }
    }
  }
}
