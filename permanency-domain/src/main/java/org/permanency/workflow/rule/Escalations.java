package org.permanency.workflow.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.permanency.rules.BankDays;
import org.permanency.workflow.rule.Timescale.Escalation;

/** Which steps a late task has come to. */
public final class Escalations {
  private Escalations() {}

  /**
   * A step that has to be taken.
   *
   * @param number 1 for the timescale's first
   * @param to before whom
   */
  public record Step(int number, String to) {}

  /**
   * Steps that were not taken yet and whose day has come.
   *
   * @param due last day of the task
   * @param taken how many steps were taken before
   */
  public static List<Step> due(
      Timescale scale, LocalDate due, int taken, LocalDate today, BankDays days) {
    var steps = new ArrayList<Step>();
    for (int i = taken; i < scale.escalate().size(); i++) {
      Escalation step = scale.escalate().get(i);
      if (!today.isBefore(days.after(due, step.after()))) {
        steps.add(new Step(i + 1, step.to()));
      }
    }
    return steps;
  }
}
