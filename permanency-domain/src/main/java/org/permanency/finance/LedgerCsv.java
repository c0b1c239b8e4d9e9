package org.permanency.finance;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.LedgerCodes;
import org.permanency.finance.rule.PayKey;
import org.permanency.kernel.Pence;
import org.permanency.kernel.PlainCell;

/**
 * A run for the ledger: one row a line, amounts in pounds with two decimals. No cell can be taken
 * for a formula by a spreadsheet. ACCOUNT is the cost code of the rule {@code ledger-codes}, blank
 * where it has none; for tenants without the rule it is the kind of payment.
 */
final class LedgerCsv {
  private static final List<String> HEADINGS =
      List.of(
          "RUN_FROM",
          "RUN_TO",
          "PAY_DATE",
          "LINE",
          "COST_CENTRE",
          "ACCOUNT",
          "KIND",
          "COUNCIL",
          "CHILD",
          "HOUSEHOLD",
          "HOUSEHOLD_NAME",
          "WEEK_FROM",
          "WEEK_TO",
          "NIGHTS",
          "AMOUNT",
          "OWED",
          "PAID_BEFORE",
          "DETAIL");

  private LedgerCsv() {}

  static byte[] of(PayRunView run, List<PayLineView> lines, @Nullable LedgerCodes codes) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADINGS);
      for (var line : lines) {
        csv.writeRecord(row(run, line, codes));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be written to", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(PayRunView run, PayLineView line, @Nullable LedgerCodes codes) {
    var code = codes == null ? null : codes.of(line.payment()).orElse(null);
    return List.of(
        run.periodStart().toString(),
        run.periodEnd().toString(),
        run.payDate().toString(),
        String.valueOf(line.number()),
        PlainCell.of(costCentre(line, code)),
        codes == null ? kind(line) : code == null ? "" : code.account(line.kind()),
        line.kind().code(),
        PlainCell.of(line.council()),
        PlainCell.of(line.child()),
        PlainCell.of(line.payee()),
        PlainCell.of(line.payeeName()),
        line.periodStart().toString(),
        line.periodEnd().toString(),
        String.valueOf(line.nights()),
        pounds(line.pence()),
        pounds(line.owedPence()),
        pounds(line.paidBeforePence()),
        PlainCell.of(detail(line)));
  }

  private static String costCentre(PayLineView line, LedgerCodes.@Nullable Code code) {
    return code == null || code.costCentre() == null ? line.council() : code.costCentre();
  }

  private static String kind(PayLineView line) {
    return line.payment().equals(PayKey.FOSTERING) ? "fostering-allowances" : line.payment();
  }

  private static String pounds(long pence) {
    return new Pence(pence).pounds().toPlainString();
  }

  private static String detail(PayLineView line) {
    return line.parts().stream()
        .map(
            p ->
                (p.count() + " x " + p.levelLabel() + " " + p.band()).strip()
                    + " from "
                    + p.ruleFrom())
        .collect(Collectors.joining("; "));
  }
}
