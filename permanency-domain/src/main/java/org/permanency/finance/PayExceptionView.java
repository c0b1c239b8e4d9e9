package org.permanency.finance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FindingCode;
import org.permanency.people.ClosedRecords;

/**
 * Something to look at before a run is approved.
 *
 * @param code what; its gravity ranks the list, 1 first
 * @param child the council's number for the child
 * @param payee the payee's code
 * @param starts first day or night concerned
 * @param ends last one, included
 * @param facts what else the message {@code finance.exception.<code>} is filled with
 */
public record PayExceptionView(
    FindingCode code,
    @Nullable UUID childId,
    @Nullable String council,
    @Nullable String child,
    @Nullable UUID payeeId,
    @Nullable String payee,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    Map<String, String> facts) {
  /** Copies the facts. */
  public PayExceptionView {
    facts = Map.copyOf(facts);
  }

  /** The same without the number of a child whose record is closed to the reader. */
  PayExceptionView closed() {
    return new PayExceptionView(
        code, childId, council, ClosedRecords.RESTRICTED, payeeId, payee, starts, ends, facts);
  }
}
