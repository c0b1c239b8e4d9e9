package org.permanency.arrangements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementState;

/**
 * An arrangement in a list. Of one about a restricted child only named people see more than its id,
 * reference, kind and state.
 *
 * @param id of the arrangement
 * @param reference as people quote it
 * @param kind what it is
 * @param child name of the child; null when the record is closed to the reader
 * @param born null when closed
 * @param carers names of the carers; null when closed
 * @param notified day on which the agency became aware
 * @param starts first day of the child with the carers
 * @param state where it is
 * @param visited day of the last visit; null for none
 * @param due last day of what is due next; null for nothing
 * @param ended day on which it ended; null while it has not
 * @param workerId who works with it; null for nobody
 * @param worker name of that worker; null for nobody
 * @param closed whether the record is closed to the reader
 * @param version to send back with a change
 */
public record ArrangementRow(
    UUID id,
    String reference,
    ArrangementKind kind,
    @Nullable String child,
    @Nullable LocalDate born,
    @Nullable String carers,
    LocalDate notified,
    LocalDate starts,
    ArrangementState state,
    @Nullable LocalDate visited,
    @Nullable LocalDate due,
    @Nullable LocalDate ended,
    @Nullable UUID workerId,
    @Nullable String worker,
    boolean closed,
    int version) {
  /** The child's name, or that the record is closed. */
  public String name() {
    return child == null ? "Restricted record" : child;
  }
}
