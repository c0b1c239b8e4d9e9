package org.permanency.finance.claims;

import java.util.List;
import org.permanency.kernel.Reason;

/**
 * What became of a file of claims.
 *
 * @param entered claims entered as drafts
 * @param faults rows left out, by line
 */
public record ClaimImport(int entered, List<Fault> faults) {
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
  public ClaimImport {
    faults = List.copyOf(faults);
  }
}
