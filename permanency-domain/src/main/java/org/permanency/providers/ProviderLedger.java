package org.permanency.providers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * What was approved, for the ledger: one row a line, amounts in pounds with two decimals, below
 * nothing for what comes back. Whoever makes the rows guards their text ({@code PlainCell}).
 */
final class ProviderLedger {
  private static final List<String> HEADINGS =
      List.of(
          "APPROVED_ON",
          "COST_CENTRE",
          "ACCOUNT",
          "PROVIDER",
          "PROVIDER_NAME",
          "DOCUMENT",
          "KIND",
          "CREDITS",
          "LINE",
          "CHILD",
          "FROM",
          "TO",
          "AMOUNT",
          "CHARGED",
          "DETAIL");

  private ProviderLedger() {}

  static byte[] of(List<List<String>> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADINGS);
      rows.forEach(csv::writeRecord);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be written to", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String pounds(Pence pence) {
    return pence.pounds().toPlainString();
  }
}
