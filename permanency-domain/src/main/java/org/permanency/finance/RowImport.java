package org.permanency.finance;

import java.util.List;
import org.permanency.kernel.Reason;

/**
 * What became of a file of records, row by row.
 *
 * @param entered rows taken
 * @param faults rows left out, by line
 */
public record RowImport(int entered, List<Fault> faults) {
  /**
   * A row that was left out.
   *
   * @param line line in the file, the headings are 1
   * @param reasons every reason
   */
  public record Fault(int line, List<Reason> reasons) {
    /** Copies the reasons. */
    public Fault {
      reasons = List.copyOf(reasons);
    }
  }

  /** Copies the faults. */
  public RowImport {
    faults = List.copyOf(faults);
  }
}
