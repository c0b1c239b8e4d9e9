package org.permanency.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.people.ClosedRecords;

/**
 * One line of a run: one child, one payee, one pay week, one kind of payment.
 *
 * @param number position within the run, from 1
 * @param child the council's number for the child, when the run was made; empty with a null {@code
 *     childId} when the payment is for no one child
 * @param payee the payee's code then
 * @param periodStart first day of the pay week
 * @param periodEnd its last day, included
 * @param nights nights owed for now
 * @param pence what the run pays: owed less paid before
 * @param owedPence what the week comes to now
 * @param paidBeforePence what earlier runs paid for it
 * @param payment kind of payment, e.g. {@code fostering}
 * @param payeeKind what the payee is
 * @param parts what shares a rate
 * @param explanation in plain words, one sentence each
 */
public record PayLineView(
    int number,
    LineKind kind,
    String council,
    String child,
    @Nullable UUID childId,
    String payee,
    String payeeName,
    UUID payeeId,
    LocalDate periodStart,
    LocalDate periodEnd,
    int nights,
    long pence,
    long owedPence,
    long paidBeforePence,
    String payment,
    PayeeKind payeeKind,
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
        payee,
        payeeName,
        payeeId,
        periodStart,
        periodEnd,
        nights,
        pence,
        owedPence,
        paidBeforePence,
        payment,
        payeeKind,
        parts,
        explanation);
  }
}
