package org.permanency.web.view.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.PlainCell;

/**
 * CSV in UTF-8 with a byte order mark, which spreadsheets need to read it right. Days are written
 * 2016-10-03, money in pounds. Text that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 */
final class CsvRows<T> implements RowWriter<T> {
  private final CsvWriter csv;
  private final List<Column<T>> columns;

  CsvRows(OutputStream out, List<Column<T>> columns) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    this.csv = CsvWriter.builder().build(writer);
    this.columns = columns;
    csv.writeRecord(columns.stream().map(Column::label).toList());
  }

  @Override
  public void row(T row) {
    csv.writeRecord(columns.stream().map(c -> text(c.cell().apply(row))).toList());
  }

  static String text(@Nullable Object value) {
    if (value instanceof Pence pence) {
      return pence.pounds().toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Integer || value instanceof Long || value instanceof java.time.LocalDate) {
      return value.toString();
    }
    return PlainCell.of(Cells.text(value));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
