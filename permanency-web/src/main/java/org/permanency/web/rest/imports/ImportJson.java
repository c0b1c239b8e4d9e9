package org.permanency.web.rest.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.ImportProblem;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportSummary;
import org.permanency.returns.ImportTable;

/** The shapes of imports in JSON. */
public final class ImportJson {
  private ImportJson() {}

  /**
   * What an import did, or would do.
   *
   * @param problemCount all problems; {@code problems} holds the first 1,000
   */
  public record Result(
      String id,
      String state,
      int rows,
      int added,
      int changed,
      int left,
      int refused,
      int problemCount,
      @Nullable String message,
      List<ImportTable> tables,
      List<ImportProblem> problems) {
    static Result of(ImportResult result) {
      var s = result.summary();
      return new Result(
          s.id().toString(),
          s.state().name().toLowerCase(Locale.ROOT),
          s.rows(),
          s.added(),
          s.changed(),
          s.left(),
          s.refused(),
          s.problems(),
          s.message(),
          result.tables(),
          result.problems());
    }
  }

  /** An import as the list shows it. */
  public record Row(
      String id,
      String council,
      String kind,
      @Nullable Integer year,
      String mode,
      String state,
      int added,
      int changed,
      int left,
      int refused,
      int problemCount,
      Instant startedAt,
      @Nullable Instant finishedAt,
      String startedBy) {
    static Row of(ImportSummary s) {
      return new Row(
          s.id().toString(),
          s.council(),
          s.kind().word(),
          s.year(),
          s.mode().word(),
          s.state().name().toLowerCase(Locale.ROOT),
          s.added(),
          s.changed(),
          s.left(),
          s.refused(),
          s.problems(),
          s.startedAt(),
          s.finishedAt(),
          s.startedBy());
    }
  }
}
