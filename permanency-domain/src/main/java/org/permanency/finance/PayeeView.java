package org.permanency.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Payee;
import org.permanency.fostering.rule.BankDetails;

/**
 * One registered payee's record.
 *
 * @param payee who
 * @param bank where its money goes, masked for those who may not read it; null when none is
 *     recorded
 * @param bankWhole whether the bank details are whole
 * @param endedOn last day on which something new may be owed; null while it lasts
 * @param version names this state of the record; a change must name it
 * @param history earlier states, the latest first
 */
public record PayeeView(
    Payee payee,
    @Nullable BankDetails bank,
    boolean bankWhole,
    @Nullable LocalDate endedOn,
    int version,
    List<Before> history) {
  /**
   * How the record stood before.
   *
   * @param until when it was changed
   * @param account last two digits of the account; null for none
   */
  public record Before(
      Instant until,
      String code,
      String name,
      @Nullable String account,
      @Nullable LocalDate endedOn) {}

  /** Copies the history. */
  public PayeeView {
    history = List.copyOf(history);
  }
}
