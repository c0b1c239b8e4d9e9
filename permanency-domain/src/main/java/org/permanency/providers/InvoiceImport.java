package org.permanency.providers;

import java.util.List;
import org.permanency.finance.RowImport;

/**
 * What became of a file of invoices.
 *
 * @param invoices how many got lines
 * @param lines how many lines were entered
 * @param faults rows left out, by line
 */
public record InvoiceImport(int invoices, int lines, List<RowImport.Fault> faults) {
  /** Copies the faults. */
  public InvoiceImport {
    faults = List.copyOf(faults);
  }
}
