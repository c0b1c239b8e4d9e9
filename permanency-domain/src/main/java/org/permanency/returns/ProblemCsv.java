package org.permanency.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.permanency.kernel.PlainCell;

/** Problems as a CSV file that a spreadsheet opens as text, whatever the values were. */
final class ProblemCsv {
  private ProblemCsv() {}

  static void write(List<ImportProblem> problems, Writer out) {
    try {
      var csv = CsvWriter.builder().build(out);
      csv.writeRecord("file", "line", "column", "value", "rule", "severity", "message");
      for (var p : problems) {
        csv.writeRecord(
            PlainCell.of(p.file()),
            String.valueOf(p.line()),
            PlainCell.of(p.column()),
            PlainCell.of(p.value()),
            p.rule(),
            p.severity(),
            PlainCell.of(p.message()));
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the problems", e);
    }
  }
}
