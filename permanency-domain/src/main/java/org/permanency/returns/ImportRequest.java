package org.permanency.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;

/**
 * Files to take in.
 *
 * @param council code of the council whose children they are about, as in {@code tenant.yaml}
 * @param kind whose formats; own files may come along with those of the return
 * @param year collection year (2016 = year ended 31 March 2016); needed for the return, null else
 * @param mode what a refusing fault does
 * @param files CSV files and zips of them, in any order
 */
public record ImportRequest(
    String council,
    ImportKind kind,
    @Nullable Integer year,
    ImportMode mode,
    List<ImportFile> files) {
  /** Copies the list. */
  public ImportRequest {
    files = List.copyOf(files);
  }
}
