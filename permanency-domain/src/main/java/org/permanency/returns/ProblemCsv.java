package org.permanency.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems as a CSV file that a spreadsheet opens as text, whatever the values were. */
final class ProblemCsv {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private ProblemCsv() {}

  static void write(List<ImportProblem> problems, Writer out) {
    try {
      var csv = CsvWriter.builder().build(out);
      csv.writeRecord("file", "line", "column", "value", "rule", "severity", "message");
      for (var p : problems) {
        csv.writeRecord(
            safe(p.file()),
            String.valueOf(p.line()),
            safe(p.column()),
            safe(p.value()),
            p.rule(),
            p.severity(),
            safe(p.message()));
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the problems", e);
    }
  }

  /** With an apostrophe before what a spreadsheet would take for a formula. */
  static String safe(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
