package org.permanency.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A CSV file being written: headings first, dates as dd/mm/yyyy, nothing for null. */
final class Table {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().build(text);

  Table(String headings) {
    csv.writeRecord(headings.split(" "));
  }

  void row(@Nullable Object... values) {
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

  byte[] bytes() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
