package org.permanency.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV file being written: headings first, dates as dd/mm/yyyy, nothing for null. */
final class Table {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().build(text);

  Table(String headings) {
    csv.writeRecord(headings.split(" "));
  }

  private int rows;

  /** Bytes of the tables that have rows; nobody sends an empty one. */
  static Map<String, byte[]> filled(Map<String, Table> tables) {
    var files = new LinkedHashMap<String, byte[]>();
    tables.forEach(
        (name, table) -> {
          if (table.rows > 0) {
            files.put(name, table.bytes());
          }
        });
    return files;
  }

  void row(@Nullable Object... values) {
    rows++;
    csv.writeRecord(Arrays.stream(values).map(Table::field).toArray(String[]::new));
  }

  private static String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate day) {
      return DATE.format(day);
    }
    return value instanceof Boolean yes ? (yes ? "1" : "0") : value.toString();
  }

  private byte[] bytes() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
