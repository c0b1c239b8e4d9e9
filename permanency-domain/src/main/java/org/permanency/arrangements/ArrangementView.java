package org.permanency.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * An arrangement with all that is known of it.
 *
 * @param row the arrangement
 * @param notice as it was notified
 * @param days days that stand with it
 * @param visits the latest first
 * @param moves its way, the earlier first
 * @param tasks its clocks, the earlier first
 */
public record ArrangementView(
    ArrangementRow row,
    NewArrangement notice,
    Days days,
    List<Visit> visits,
    List<Move> moves,
    List<TaskRecord> tasks) {
  /** Copies the lists. */
  public ArrangementView {
    visits = List.copyOf(visits);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
  }

  /** Id of the arrangement. */
  public UUID id() {
    return row.id();
  }

  /** Version of the arrangement. */
  public int version() {
    return row.version();
  }

  /**
   * Days that stand with an arrangement.
   *
   * @param ceases birthday from which the rule does not hold any more
   * @param decided day of the first decision on suitability; null for none
   * @param applied day of the application to adopt; null for none
   * @param courtDue day by which the court wants its report; null for none
   * @param endTold day on which the agency was told of the end; null when not said
   */
  public record Days(
      LocalDate ceases,
      @Nullable LocalDate decided,
      @Nullable LocalDate applied,
      @Nullable LocalDate courtDue,
      @Nullable LocalDate endTold) {}

  /** A visit, and who recorded it. */
  public record Visit(UUID id, NewVisit visit, String by) {}
}
