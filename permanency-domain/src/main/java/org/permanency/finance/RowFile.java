package org.permanency.finance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.permanency.kernel.Reason;

/** Reads files of records: CSV in UTF-8 with headings in any order, further ones left aside. */
public final class RowFile {
  /** What spreadsheets put before the headings. */
  private static final String MARK = "\uFEFF";

  private RowFile() {}

  /**
   * Hands every row over. A file without the headings, or that is no CSV, is one fault: {@code
   * finance.rows.headings}, {@code finance.rows.no-csv}.
   *
   * @return the fault of the whole file; empty when it could be read
   */
  public static Optional<RowImport.Fault> read(
      String text, List<String> headings, Consumer<NamedCsvRecord> row) {
    try (var csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text.startsWith(MARK) ? text.substring(1) : text)) {
      for (var found : csv) {
        if (!found.getHeader().containsAll(headings)) {
          var all = String.join(", ", headings);
          return fault(Reason.of("finance.rows.headings", "headings", all));
        }
        row.accept(found);
      }
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be read", e);
    } catch (CsvParseException e) {
      return fault(Reason.of("finance.rows.no-csv"));
    }
  }

  private static Optional<RowImport.Fault> fault(Reason reason) {
    return Optional.of(new RowImport.Fault(1, List.of(reason)));
  }

  /** A cell without blanks around it; empty where the row is too short. */
  public static String field(NamedCsvRecord row, String heading) {
    return row.findField(heading).orElse("").strip();
  }

  /** Line of a row in its file; the headings are 1. */
  public static int line(NamedCsvRecord row) {
    return Math.toIntExact(row.getStartingLineNumber());
  }
}
