package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.permanency.tenancy.TenantSql;

/** Lets those who decide about the same thing do so one after the other. */
@ApplicationScoped
public class Turns {
  /** Making and moving runs. */
  public static final String PAY_RUN = "pay-run";

  /** Recording what pays a child's nights: rates apart from levels, awards. */
  public static final String PAID_NIGHTS = "paid-nights";

  @Inject TenantSql sql;

  /**
   * Waits for its turn: until this transaction ends nobody else of the tenant passes the same gate.
   * Must come before any reading, so that what is read is what the one before left behind.
   *
   * @param gate name of the gate, up to 40 characters
   */
  public void queue(String gate) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_lock (name, turns) VALUES (:gate, 1)"
                        + " ON DUPLICATE KEY UPDATE turns = turns + 1")
                .bind("gate", gate)
                .execute());
  }
}
