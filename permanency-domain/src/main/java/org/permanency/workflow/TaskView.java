package org.permanency.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.workflow.rule.Timescale;

/**
 * A task with all that is known of it.
 *
 * @param row the task and how it stands
 * @param scale its timescale; null when somebody set it by hand
 * @param pauses when and why its clock stood still, the earlier first
 * @param escalations before whom it was brought, the earlier first
 */
public record TaskView(
    TaskRow row, @Nullable Timescale scale, List<Stop> pauses, List<Raised> escalations) {
  /** Copies the lists. */
  public TaskView {
    pauses = List.copyOf(pauses);
    escalations = List.copyOf(escalations);
  }

  /** Id of the task. */
  public UUID id() {
    return row.task().id();
  }

  /** Version of the task. */
  public int version() {
    return row.task().version();
  }

  /**
   * A pause.
   *
   * @param start first day
   * @param end first day on which the clock ran again; null while it stands
   * @param reason why
   * @param by who stopped it
   */
  public record Stop(LocalDate start, @Nullable LocalDate end, String reason, String by) {}

  /**
   * A step taken because it was late.
   *
   * @param on the day
   * @param to before whom: {@code team-manager} or the key of a role
   * @param worker name of the manager; null for a role
   */
  public record Raised(LocalDate on, String to, @Nullable String worker) {}
}
