package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.permanency.tenancy.TenantSql;

/** The queue in which all stand who make or move a run, or close a month of account. */
@ApplicationScoped
public class PayQueue {
  @Inject TenantSql sql;

  /**
   * Waits for its turn: until this transaction ends nobody else makes or moves a run of the tenant.
   * Must come before any reading, so that what is read is what the one before left behind.
   */
  public void stand() {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO finance_lock (name, turns) VALUES ('pay-run', 1)"
                    + " ON DUPLICATE KEY UPDATE turns = turns + 1"));
  }
}
