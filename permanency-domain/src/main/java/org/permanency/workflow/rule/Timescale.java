package org.permanency.workflow.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Permission;

/**
 * One clock of the rules {@code timescales} and {@code statutory-timescales}.
 *
 * @param label what is to be done, as a task says it
 * @param from what sets the clock going, e.g. "registration of interest received"
 * @param within how long it runs
 * @param soon how many working days before the last one it is called due soon; null for 2
 * @param escalate who hears of it when it is late, the earlier first
 * @param law the instrument, guidance or section that says so; null when the file's source does
 * @param needs permission without which others' tasks of this clock are not shown; null when all
 *     who read tasks may know that there is one
 */
public record Timescale(
    String label,
    String from,
    Span within,
    @Nullable Integer soon,
    List<Escalation> escalate,
    @Nullable String law,
    @Nullable Permission needs) {
  private static final int SOON = 2;

  /**
   * A length of time.
   *
   * @param amount 0 or more; 0 working days is the same day, or the next working one
   * @param unit code of a {@link ClockUnit}
   */
  public record Span(int amount, String unit) {
    /**
     * @throws IllegalArgumentException if there is no such unit, or the amount is below 0
     */
    public Span {
      if (amount < 0) {
        throw new IllegalArgumentException("a timescale of " + amount);
      }
      ClockUnit.of(unit);
    }

    /** What is counted. */
    public ClockUnit counted() {
      return ClockUnit.of(unit);
    }

    /** In words. */
    public String words() {
      return amount == 0 ? "the same day" : counted().words(amount);
    }
  }

  /**
   * A step when something is late.
   *
   * @param after working days after the last day, 1 or more
   * @param to {@code team-manager}, or the key of a role
   */
  public record Escalation(int after, String to) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if the steps are not in order
   */
  public Timescale {
    escalate = escalate == null ? List.of() : List.copyOf(escalate);
    for (int i = 1; i < escalate.size(); i++) {
      if (escalate.get(i).after() <= escalate.get(i - 1).after()) {
        throw new IllegalArgumentException("escalations should come later one by one");
      }
    }
  }

  /** How many working days before the last one it is called due soon. */
  public int soonDays() {
    return soon == null ? SOON : soon;
  }
}
