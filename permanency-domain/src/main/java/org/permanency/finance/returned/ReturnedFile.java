package org.permanency.finance.returned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Pence;

/** A bank's file of returned payments: CSV in UTF-8 with the headings {@link #HEADINGS}. */
final class ReturnedFile {
  /** Headings, in any order. */
  static final List<String> HEADINGS =
      List.of("REFERENCE", "SORT_CODE", "ACCOUNT", "AMOUNT", "RETURNED_ON", "REASON");

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "finance.rows.headings",
          "finance.rows.no-csv",
          "finance.returned.day",
          "finance.returned.amount");

  private final List<Row> rows = new ArrayList<>();
  private final List<RowImport.Fault> faults = new ArrayList<>();

  /**
   * A row that can be read.
   *
   * @param line line in the file
   * @param to sort code and account in one
   */
  record Row(
      int line, String reference, String to, Pence amount, LocalDate returnedOn, String reason) {}

  List<Row> rows() {
    return rows;
  }

  List<RowImport.Fault> faults() {
    return faults;
  }

  /** Reads the text; a file without the headings is one fault. */
  static ReturnedFile read(String text) {
    var file = new ReturnedFile();
    file.faults.addAll(new RowFile(HEADINGS, CODES).read(text, file::row));
    return file;
  }

  private void row(RowFile.Row row) {
    var day = row.day("RETURNED_ON");
    var amount = row.number("AMOUNT", row.text("AMOUNT"), "[0-9]{1,9}([.][0-9]{1,2})?");
    if (day == null || amount == null) {
      return;
    }
    rows.add(
        new Row(
            row.line(),
            row.text("REFERENCE").toUpperCase(Locale.UK).replaceAll("\\s+", " "),
            digits(row, "SORT_CODE") + digits(row, "ACCOUNT"),
            Pence.ofPounds(amount),
            day,
            row.text("REASON")));
  }

  private static String digits(RowFile.Row row, String heading) {
    return row.text(heading).replaceAll("[ -]", "");
  }
}
