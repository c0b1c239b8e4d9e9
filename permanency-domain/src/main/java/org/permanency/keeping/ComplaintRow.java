package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint.Source;
import org.permanency.people.ClosedRecords;

/**
 * A complaint.
 *
 * @param complainant who complains
 * @param childId child it is about; null for none
 * @param wanted what would put it right; null when not said
 * @param longer whether the time of its stage was extended
 * @param finding of the last answer; null before
 * @param answer the last answer; null before
 */
public record ComplaintRow(
    UUID id,
    String reference,
    LocalDate received,
    Source source,
    String complainant,
    @Nullable HouseholdName household,
    @Nullable UUID childId,
    String what,
    @Nullable String wanted,
    ComplaintState state,
    boolean longer,
    @Nullable Finding finding,
    @Nullable String answer,
    @Nullable String learning,
    @Nullable LocalDate closedOn,
    @Nullable UUID workerId,
    @Nullable String worker,
    int version)
    implements CareRow {
  /** The same without what would say who the child of a closed record is. */
  ComplaintRow closed() {
    return new ComplaintRow(
        id,
        reference,
        received,
        source,
        ClosedRecords.RESTRICTED,
        household,
        null,
        ClosedRecords.RESTRICTED,
        null,
        state,
        longer,
        finding,
        null,
        null,
        closedOn,
        workerId,
        worker,
        version);
  }
}
