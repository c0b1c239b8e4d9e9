package org.permanency.finance.returned;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment that a run's file made.
 *
 * @param week first day of the run's pay week
 * @param sentOn the day on which the run was approved
 * @param returned whether it is recorded as returned already
 */
record Credit(
    UUID run,
    LocalDate week,
    LocalDate sentOn,
    UUID payeeId,
    String payeeKind,
    String payee,
    String payeeName,
    int lines,
    long pence,
    String sortCode,
    String account,
    boolean returned) {
  /** Both in one text, as files are searched by. */
  String to() {
    return sortCode + account;
  }
}
