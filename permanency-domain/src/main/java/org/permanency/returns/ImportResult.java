package org.permanency.returns;

import java.util.List;
import java.util.UUID;
import org.permanency.returns.rule.ImportState;

/**
 * What an import did, or would do.
 *
 * @param summary who, when and the sums
 * @param tables file by file
 * @param problems the first {@value #SHOWN} problems, those that refuse before those that warn;
 *     {@link ImportService#problems} has them all
 */
public record ImportResult(
    ImportSummary summary, List<ImportTable> tables, List<ImportProblem> problems) {
  /** Problems shown with the result itself. */
  public static final int SHOWN = 1_000;

  /** Copies the lists. */
  public ImportResult {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
  }

  /** Its id. */
  public UUID id() {
    return summary.id();
  }

  /** Where it stands. */
  public ImportState state() {
    return summary.state();
  }

  /** Rows that are (or would be) new. */
  public int added() {
    return summary.added();
  }

  /** Rows that change (or would change) what is held. */
  public int changed() {
    return summary.changed();
  }

  /** Rows that change nothing. */
  public int left() {
    return summary.left();
  }

  /** Rows that stay out. */
  public int refused() {
    return summary.refused();
  }
}
