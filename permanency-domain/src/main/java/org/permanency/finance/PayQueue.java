package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The queue in which all stand who make or move a run, or close a month of account. */
@ApplicationScoped
public class PayQueue {
  @Inject Turns turns;

  /**
   * Waits for its turn: until this transaction ends nobody else makes or moves a run of the tenant.
   * Must come before any reading, so that what is read is what the one before left behind.
   */
  public void stand() {
    turns.queue(Turns.PAY_RUN);
  }
}
