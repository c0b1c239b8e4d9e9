package org.permanency.web.view.list;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.BusinessDay;

/** A spreadsheet: days and amounts as such, text as text, so nothing in it is ever a formula. */
final class SheetRows<T> implements RowWriter<T> {
  private static final int FLUSH = 500;
  private static final int LONGEST_CELL = 32_000;
  private final Workbook book;
  private final Worksheet sheet;
  private final List<Column<T>> columns;
  private int line = 1;

  SheetRows(OutputStream out, String title, List<Column<T>> columns) {
    this.book = new Workbook(out, "Permanency", "1.0");
    this.sheet = book.newWorksheet(title.replaceAll("[\\[\\]*?/\\\\:]", " "));
    this.columns = columns;
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).label());
      sheet.style(0, c).bold().set();
    }
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(T row) throws IOException {
    for (int c = 0; c < columns.size(); c++) {
      cell(c, columns.get(c).cell().apply(row));
    }
    line++;
    if (line % FLUSH == 0) {
      sheet.flush();
    }
  }

  private void cell(int c, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof LocalDate day) {
      sheet.value(line, c, day);
      sheet.style(line, c).format("d mmmm yyyy").set();
    } else if (value instanceof Instant at) {
      sheet.value(line, c, at.atZone(BusinessDay.ENGLAND).toLocalDateTime());
      sheet.style(line, c).format("d mmmm yyyy hh:mm").set();
    } else if (value instanceof Pence pence) {
      sheet.value(line, c, pence.pounds());
      sheet.style(line, c).format("#,##0.00").set();
    } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
      sheet.value(line, c, (Number) value);
    } else {
      sheet.value(line, c, plain(Cells.text(value)));
    }
  }

  /** Without characters that XML forbids, and not longer than a cell may be. */
  private static String plain(String text) {
    var clean =
        text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
