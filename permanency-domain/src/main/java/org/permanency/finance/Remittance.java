package org.permanency.finance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What one payee is told of the one payment that a run's bank file makes to it: how much, when, to
 * which account, under which reference, and what it is for.
 *
 * @param payer the tenant's name
 * @param run the run
 * @param payee the payee and the whole payment, also what earlier runs had held back
 * @param reference as it stands on the payee's bank statement
 * @param items what the payment is made of; empty in lists
 */
public record Remittance(
    String payer, PayRunView run, PayeeTotalView payee, String reference, List<Item> items) {
  /** What an item is called that earlier runs had held back. */
  static final String HELD = "Held back before";

  /** What an item is called that the bank had returned. */
  static final String RETURNED = "Sent before and returned by the bank";

  /**
   * A part of the payment.
   *
   * @param what the kind of payment, or that it was held back before
   * @param from first day that it is for; null when it is for several weeks
   * @param to last day, included
   */
  public record Item(String what, @Nullable LocalDate from, @Nullable LocalDate to, Pence pence) {}

  /** Copies the items. */
  public Remittance {
    items = List.copyOf(items);
  }

  /** Whether the run has lines for the payee, so that its statement explains them. */
  public boolean explained() {
    return items.stream().anyMatch(i -> !i.what().equals(HELD) && !i.what().equals(RETURNED));
  }

  /** The whole payment. */
  public Pence total() {
    return new Pence(payee.pence());
  }
}
