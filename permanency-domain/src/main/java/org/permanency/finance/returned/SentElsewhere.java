package org.permanency.finance.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;

/**
 * Payments that runs of other rooms sent, so that one file of the bank can hold all that came back:
 * a CDI bean, {@code @ApplicationScoped}, one a room.
 */
public interface SentElsewhere {
  /**
   * A payment in a file.
   *
   * @param payee in its room
   * @param reference as the file gave it to the bank
   * @param to sort code and account in one
   */
  record Sent(UUID run, UUID payee, String reference, String to, Pence pence) {
    boolean is(ReturnedFile.Row row) {
      return to.equals(row.to()) && pence.equals(row.amount()) && reference.equals(row.reference());
    }
  }

  /** Payments of runs that were approved in {@code from} to {@code last}, in bulk. */
  List<Sent> sent(TenantContext ctx, LocalDate from, LocalDate last);

  /** Records that the bank gave one back; every reason against it, or none when it is done. */
  List<Reason> giveBack(TenantContext ctx, Sent sent, LocalDate on, String reason);
}
