package org.permanency.finance.returned;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** A bank's file of returned payments: CSV in UTF-8 with the headings {@link #HEADINGS}. */
final class ReturnedFile {
  /** Headings, in any order. */
  static final List<String> HEADINGS =
      List.of("REFERENCE", "SORT_CODE", "ACCOUNT", "AMOUNT", "RETURNED_ON", "REASON");

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
    RowFile.read(text, HEADINGS, file::row).ifPresent(file.faults::add);
    return file;
  }

  private void row(NamedCsvRecord row) {
    int line = RowFile.line(row);
    var no = new ArrayList<Reason>();
    var day = day(row, no);
    var amount = RowFile.field(row, "AMOUNT");
    if (!amount.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
      no.add(Reason.of("finance.returned.amount", "value", amount));
    }
    if (day == null || !no.isEmpty()) {
      faults.add(new RowImport.Fault(line, no));
      return;
    }
    rows.add(
        new Row(
            line,
            RowFile.field(row, "REFERENCE").toUpperCase(Locale.UK).replaceAll("\\s+", " "),
            digits(row, "SORT_CODE") + digits(row, "ACCOUNT"),
            Pence.ofPounds(new BigDecimal(amount)),
            day,
            RowFile.field(row, "REASON")));
  }

  private static @Nullable LocalDate day(NamedCsvRecord row, List<Reason> no) {
    try {
      return LocalDate.parse(RowFile.field(row, "RETURNED_ON"));
    } catch (DateTimeParseException e) {
      no.add(Reason.of("finance.returned.day", "value", RowFile.field(row, "RETURNED_ON")));
      return null;
    }
  }

  private static String digits(NamedCsvRecord row, String heading) {
    return RowFile.field(row, heading).replaceAll("[ -]", "");
  }
}
