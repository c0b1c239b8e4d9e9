package org.permanency.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables in plain text, printed as they come. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  /** Prints a table: the first row holds the headings. */
  void table(String title, List<List<String>> rows) {
    var widths = new ArrayList<Integer>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0));
    }
    line("");
    line(title);
    for (var row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        var form = column == 0 ? "%-" + widths.get(0) + "s" : "  %" + widths.get(column) + "s";
        line.append(form.formatted(row.get(column)));
      }
      line(line.toString());
    }
  }

  void line(String line) {
    System.out.println(line);
    text.append(line).append(System.lineSeparator());
  }

  String text() {
    return text.toString();
  }

  static String millis(Duration time) {
    return String.format(Locale.UK, "%,d ms", time.toMillis());
  }

  static String micros(Duration time) {
    return String.format(Locale.UK, "%,d µs", time.toNanos() / 1000);
  }

  static String seconds(Duration time) {
    return String.format(Locale.UK, "%.1f s", time.toMillis() / 1000.0);
  }

  static String number(long value) {
    return String.format(Locale.UK, "%,d", value);
  }

  static String megabytes(long bytes) {
    return number(bytes / (1024 * 1024)) + " MB";
  }
}
