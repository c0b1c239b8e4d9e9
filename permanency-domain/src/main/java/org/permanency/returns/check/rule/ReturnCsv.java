package org.permanency.returns.check.rule;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a table of the return from CSV. Text is put in upper case, as the return reads it. */
public final class ReturnCsv {
  private ReturnCsv() {}

  /** The table whose columns these headings are; empty when they are of none. */
  public static Optional<ReturnTable> table(List<String> headings) {
    var all = Set.copyOf(headings);
    return Arrays.stream(ReturnTable.values())
        .filter(t -> all.contains("CHILD") && t.columns().containsAll(all))
        .min(Comparator.comparingInt(t -> t.columns().size()));
  }

  /**
   * Reads a file into a return.
   *
   * @param text with headings in its first line
   * @param last whether it is of the year before
   * @return what it was taken for; empty when its headings are of no table, and nothing is read
   */
  public static Optional<ReturnTable> read(String text, boolean last, ReturnFiles.Builder into) {
    try (var records = CsvReader.builder().ofCsvRecord(text).iterator()) {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var headings = upper(records.next().getFields());
      var table = table(headings);
      table.ifPresent(t -> rows(records, into.table(t, last, headings)));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  private static void rows(CloseableIterator<CsvRecord> records, ReturnFiles.RowTaker taker) {
    while (records.hasNext()) {
      taker.add(upper(records.next().getFields()));
    }
  }

  private static List<String> upper(List<String> fields) {
    return fields.stream().map(f -> f.strip().toUpperCase(Locale.ROOT)).toList();
  }
}
