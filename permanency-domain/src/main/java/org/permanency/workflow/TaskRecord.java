package org.permanency.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.Due;
import org.permanency.workflow.rule.Standing;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.WorkItem;

/**
 * A task as it stands in the database.
 *
 * @param id of the task
 * @param clock key of its timescale; null when somebody set it by hand
 * @param title what is to be done
 * @param item the work it belongs to
 * @param subject whose record it is about
 * @param start what set its clock going
 * @param due when it has to be done
 * @param ruleFile the version of the timescale behind the last day; null when set by hand
 * @param state where it is
 * @param hands who has it
 * @param done when, by whom and how it was done or cancelled; null while it is not
 * @param createdBy who set it
 * @param version to send back with a change
 */
public record TaskRecord(
    UUID id,
    @Nullable String clock,
    String title,
    WorkItem item,
    Subject subject,
    Clock.Start start,
    Due due,
    @Nullable String ruleFile,
    TaskState state,
    Hands hands,
    @Nullable Done done,
    String createdBy,
    int version) {
  /** Item of tasks that somebody set by hand. */
  public static final String BY_HAND = "task";

  /** Who has a task; names are null where ids are. */
  public record Hands(
      @Nullable UUID team,
      @Nullable String teamName,
      @Nullable UUID worker,
      @Nullable String workerName) {}

  /** How a task came to its end. */
  public record Done(LocalDate on, @Nullable Instant at, String by, @Nullable String outcome) {}

  /** Whether somebody set it by hand, so that somebody may tick it off. */
  public boolean byHand() {
    return item.kind().equals(BY_HAND);
  }

  /** How it stands on a day. */
  public Standing standing(LocalDate today) {
    return Standing.of(
        state, due, done == null ? null : done.on(), done == null ? null : done.at(), today);
  }
}
