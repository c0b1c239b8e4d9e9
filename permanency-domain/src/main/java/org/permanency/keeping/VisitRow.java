package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.VisitKind;

/**
 * A visit to carers.
 *
 * @param held whether somebody was met
 * @param seen who was seen, and who alone; null when not said
 * @param reference of the file it came with; null for none
 * @param withdrawn why it was a mistake; null when it counts
 */
public record VisitRow(
    UUID id,
    HouseholdName household,
    VisitKind kind,
    LocalDate on,
    boolean held,
    @Nullable UUID workerId,
    @Nullable String worker,
    @Nullable String seen,
    @Nullable String note,
    @Nullable String reference,
    @Nullable String withdrawn,
    int version)
    implements CareRow {
  /** Whether it ends the clock. */
  public boolean counts() {
    return held && withdrawn == null;
  }
}
