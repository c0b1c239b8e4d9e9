package org.permanency.keeping;

import java.time.LocalDate;
import java.util.List;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * A piece of work with all that happened to it.
 *
 * @param row the work
 * @param steps what was done, the earlier first
 * @param moves its way, the earlier first
 * @param tasks its clocks, the earlier first
 * @param <R> what it is
 */
public record CareView<R extends CareRow>(
    R row, List<Step> steps, List<Move> moves, List<TaskRecord> tasks) {
  /** Copies the lists. */
  public CareView {
    steps = List.copyOf(steps);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
  }

  /** Something that was done. */
  public record Step(LocalDate on, String what, String note, String by) {}

  /** Day of the last move. */
  LocalDate last() {
    return moves.stream().map(Move::on).max(LocalDate::compareTo).orElseThrow();
  }
}
