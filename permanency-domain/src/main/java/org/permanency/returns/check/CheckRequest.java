package org.permanency.returns.check;

import java.util.List;
import org.permanency.returns.ImportFile;

/**
 * What is to be checked.
 *
 * @param council code of the council whose return it is
 * @param year collection year, e.g. 2026 for the year ended 31 March 2026
 * @param files of the return, or zips of them; none to check the tenant's own records
 * @param last files of the year before; none where there are none
 */
public record CheckRequest(
    String council, int year, List<ImportFile> files, List<ImportFile> last) {
  /** Copies the lists. */
  public CheckRequest {
    files = List.copyOf(files);
    last = List.copyOf(last);
  }

  /** Whether the tenant's own records are meant. */
  public boolean own() {
    return files.isEmpty();
  }
}
