package org.permanency.returns.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ClosedRecords;
import org.permanency.returns.check.rule.Severity;

/**
 * A row that fails a rule.
 *
 * @param table as the return writes it
 * @param row of the table, from 1 below the headings
 * @param child number of the child as the row has it
 * @param childId the child's record here; null when there is none of this number
 * @param said what the row says
 */
public record CheckFinding(
    String code,
    Severity severity,
    String message,
    String fields,
    String table,
    int row,
    String child,
    @Nullable UUID childId,
    String said) {
  /** The same without what a closed record says. */
  CheckFinding blotted(ClosedRecords closed) {
    return closed.has(childId)
        ? new CheckFinding(
            code,
            severity,
            message,
            fields,
            table,
            row,
            ClosedRecords.RESTRICTED,
            null,
            ClosedRecords.RESTRICTED)
        : this;
  }
}
