package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * What the records say to a charge. What is charged is what is agreed and all differences.
 *
 * @param agreed what these nights come to by the records
 * @param nights nights that are to be paid
 * @param differences why more or less is charged; empty when it matches
 */
public record Match(Pence agreed, List<LocalDate> nights, List<Difference> differences) {
  /** Why a charge differs. */
  public enum Cause {
    /** The nights are paid already. */
    PAID_ALREADY("Paid already"),
    /** The child was not there. */
    NOT_PLACED("Not placed there"),
    /** No price is agreed. */
    NO_AGREEMENT("No price agreed"),
    /** Another price than agreed. */
    RATE("Another price"),
    /** A credit note for nights that the invoice did not charge or that are given back already. */
    NOT_PAID("Not paid with that invoice"),
    /** A credit note for more than was paid. */
    MORE_THAN_PAID("More than was paid");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** As people say it. */
    public String words() {
      return words;
    }
  }

  /**
   * One difference.
   *
   * @param nights how many nights it is about
   * @param pence charged above what is agreed; below nothing when less is charged
   */
  public record Difference(Cause cause, int nights, Pence pence) {}

  /** Copies the lists. */
  public Match {
    nights = List.copyOf(nights);
    differences = List.copyOf(differences);
  }

  /** Whether the charge is as agreed. */
  public boolean matched() {
    return differences.isEmpty();
  }

  /** Whether a night of it is paid already. */
  public boolean paidAlready() {
    return has(Cause.PAID_ALREADY) || has(Cause.NOT_PAID) || has(Cause.MORE_THAN_PAID);
  }

  private boolean has(Cause cause) {
    return differences.stream().anyMatch(d -> d.cause() == cause);
  }
}
