package org.permanency.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.permanency.finance.TaggedPdf;
import org.permanency.finance.rule.PayWords;
import org.permanency.kernel.Pence;
import org.permanency.kernel.PlainCell;

/** The open book as files. Text goes in as text, never as a formula. */
final class OpenBookFiles {
  private static final String[] HEADS = {
    "Line", "Budget", "Paid", "Due, not paid here", "To come", "Forecast", "Over or under"
  };

  private OpenBookFiles() {}

  /** One row: a label and amounts. */
  private record Row(String label, List<Pence> amounts) {}

  static byte[] workbook(OutlookService.OpenBookYear book, LocalDate today) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Permanency", "1.0")) {
      var sheet = workbook.newWorksheet("Open book");
      sheet.value(0, 0, title(book, today));
      sheet.style(0, 0).bold().set();
      for (int c = 0; c < HEADS.length; c++) {
        sheet.value(2, c, HEADS[c]);
        sheet.style(2, c).bold().set();
      }
      int at = rows(sheet, 3, lines(book));
      rows(sheet, at + 1, charges(book));
      sheet.freezePane(1, 3);
      sheet.width(0, 50);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the open book", e);
    }
    return out.toByteArray();
  }

  private static int rows(Worksheet sheet, int from, List<Row> rows) {
    int at = from;
    for (var row : rows) {
      sheet.value(at, 0, PlainCell.of(row.label()));
      for (int c = 0; c < row.amounts().size(); c++) {
        sheet.value(at, c + 1, row.amounts().get(c).pounds());
        sheet.style(at, c + 1).format("#,##0.00").set();
      }
      at++;
    }
    return at;
  }

  static byte[] pdf(OutlookService.OpenBookYear book, LocalDate today) {
    var html = new StringBuilder(TaggedPdf.head(title(book, today)));
    html.append("<h1>")
        .append(TaggedPdf.escaped(title(book, today)))
        .append("</h1>\n<table><thead><tr>");
    for (var head : HEADS) {
      html.append("<th scope=\"col\">").append(head).append("</th>");
    }
    html.append("</tr></thead><tbody>\n");
    lines(book).forEach(r -> row(html, r));
    html.append("</tbody></table>\n<h2>Central charges and surplus</h2>\n<table><thead><tr>")
        .append("<th scope=\"col\">What</th><th scope=\"col\">Amount</th></tr></thead><tbody>\n");
    charges(book).forEach(r -> row(html, r));
    html.append("</tbody></table></body></html>");
    return TaggedPdf.of(html.toString());
  }

  private static void row(StringBuilder html, Row row) {
    html.append("<tr><th scope=\"row\">").append(TaggedPdf.escaped(row.label())).append("</th>");
    row.amounts().forEach(a -> html.append("<td class=\"sum\">").append(a).append("</td>"));
    html.append("</tr>\n");
  }

  private static String title(OutlookService.OpenBookYear book, LocalDate today) {
    return "Open book "
        + book.report().year().label()
        + ", "
        + book.tenant()
        + ", as on "
        + PayWords.day(today);
  }

  private static List<Row> lines(OutlookService.OpenBookYear book) {
    var rows = new ArrayList<Row>();
    var report = book.report();
    for (var l : report.lines()) {
      rows.add(
          new Row(
              l.line().label(),
              List.of(l.line().pence(), l.paid(), l.due(), l.toCome(), l.forecast(), l.over())));
    }
    rows.add(
        new Row(
            "All lines",
            List.of(
                report.budget().total(),
                report.paid(),
                report.due(),
                report.toCome(),
                report.forecast(),
                report.forecast().minus(report.budget().total()))));
    return rows;
  }

  private static List<Row> charges(OutlookService.OpenBookYear book) {
    var rows = new ArrayList<Row>();
    rows.add(one("Allowed for the year", book.report().budget().allowedPence()));
    rows.add(one("Placements, forecast", book.book().placements()));
    book.rule()
        .charges()
        .forEach(c -> rows.add(one("Charge: " + c.label(), Pence.ofPounds(c.yearly()))));
    rows.add(one("Charges as made", book.book().charged()));
    rows.add(
        one(
            "Charges count at most, " + book.rule().capPercent().toPlainString() + " %",
            book.book().cap()));
    rows.add(one("Charges that count", book.book().counted()));
    rows.add(one("Surplus, or shortfall below nothing", book.book().surplus()));
    book.book().uses().forEach((use, pence) -> rows.add(one("Surplus for: " + use, pence)));
    return rows;
  }

  private static Row one(String label, Pence pence) {
    return new Row(label, List.of(pence));
  }
}
