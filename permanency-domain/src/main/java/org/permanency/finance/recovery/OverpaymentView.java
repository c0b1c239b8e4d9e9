package org.permanency.finance.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was paid too much to one payee, as one run found it.
 *
 * @param payee its code
 * @param run the run that came to less than nothing for the payee
 * @param foundOn business day of that run's approval
 * @param pence what was paid too much
 * @param recoveredPence taken by approved runs since
 * @param writtenOffPence given up
 * @param instalmentPence agreed for each run; null while nothing is agreed
 * @param fromWeek first day of the first pay week that pays one
 * @param note what was agreed, with whom
 * @param askedBy name of who asked to write off what is left; null when nobody did
 * @param askedReason why
 * @param decidedBy name of who decided last about a write-off; null before
 * @param pendingPence what a run that is not yet approved takes
 * @param causes lines of the run that took something back, one sentence each; empty in lists
 */
public record OverpaymentView(
    UUID id,
    UUID payeeId,
    String payee,
    String payeeName,
    UUID run,
    LocalDate foundOn,
    long pence,
    long recoveredPence,
    long writtenOffPence,
    @Nullable Long instalmentPence,
    @Nullable LocalDate fromWeek,
    String note,
    @Nullable String askedBy,
    @Nullable String askedReason,
    @Nullable String decidedBy,
    long pendingPence,
    List<String> causes,
    int version) {
  /** Copies the causes. */
  public OverpaymentView {
    causes = List.copyOf(causes);
  }

  /** Not yet recovered nor written off. */
  public long outstandingPence() {
    return pence - recoveredPence - writtenOffPence;
  }

  /** Where it stands: settled, write-off asked, recovering, open. */
  public String state() {
    if (outstandingPence() <= 0) {
      return "settled";
    }
    if (askedBy != null) {
      return "write-off-asked";
    }
    return instalmentPence == null ? "open" : "recovering";
  }

  OverpaymentView with(List<String> found) {
    return new OverpaymentView(
        id,
        payeeId,
        payee,
        payeeName,
        run,
        foundOn,
        pence,
        recoveredPence,
        writtenOffPence,
        instalmentPence,
        fromWeek,
        note,
        askedBy,
        askedReason,
        decidedBy,
        pendingPence,
        found,
        version);
  }
}
