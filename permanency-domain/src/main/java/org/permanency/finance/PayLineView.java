package org.permanency.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.finance.rule.LineKind;
import org.permanency.people.ClosedRecords;

/**
 * One line of a run: one child, one household, one pay week, one kind of payment.
 *
 * @param number position within the run, from 1
 * @param child the council's number for the child, when the run was made; {@code Restricted record}
 *     when the record is closed to the reader
 * @param household the household's code then
 * @param periodStart first day of the pay week
 * @param periodEnd its last day, included
 * @param nights nights owed for now
 * @param pence what the run pays: owed less paid before
 * @param owedPence what the week comes to now
 * @param paidBeforePence what earlier runs paid for it
 * @param parts nights by rate
 * @param explanation in plain words, one sentence each
 */
public record PayLineView(
    int number,
    LineKind kind,
    String council,
    String child,
    UUID childId,
    String household,
    String householdName,
    UUID householdId,
    LocalDate periodStart,
    LocalDate periodEnd,
    int nights,
    long pence,
    long owedPence,
    long paidBeforePence,
    List<PayPartView> parts,
    List<String> explanation) {
  /** Copies the lists. */
  public PayLineView {
    parts = List.copyOf(parts);
    explanation = List.copyOf(explanation);
  }

  /** The same without the number of a child whose record is closed to the reader. */
  PayLineView closed() {
    return new PayLineView(
        number,
        kind,
        council,
        ClosedRecords.RESTRICTED,
        childId,
        household,
        householdName,
        householdId,
        periodStart,
        periodEnd,
        nights,
        pence,
        owedPence,
        paidBeforePence,
        parts,
        explanation);
  }
}
