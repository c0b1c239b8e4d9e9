package org.permanency.budget;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.permanency.budget.RechargeService.RechargeRow;
import org.permanency.finance.TaggedPdf;
import org.permanency.kernel.Pence;

/** What one funder owes for a month, child by child, to be sent. */
final class RechargePdf {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final List<String> HEADS =
      List.of("Child", "Placement", "Nights", "Whole cost", "Borne by us", "Your share");

  private RechargePdf() {}

  static byte[] of(String tenant, YearMonth month, String funder, List<RechargeRow> rows) {
    var title = "Recharge to " + funder + " for " + MONTH.format(month) + ", " + tenant;
    var html = new StringBuilder(TaggedPdf.head(title));
    html.append("<h1>").append(TaggedPdf.escaped(title)).append("</h1>\n<table><thead><tr>");
    HEADS.forEach(h -> html.append("<th scope=\"col\">").append(h).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    var sum = Pence.ZERO;
    for (var row : rows) {
      var line = row.line();
      sum = sum.plus(line.share());
      html.append("<tr><th scope=\"row\">")
          .append(TaggedPdf.escaped(row.council() + " " + row.number()))
          .append("</th>");
      cell(html, "", row.type());
      cell(html, " class=\"sum\"", String.valueOf(line.nights()));
      cell(html, " class=\"sum\"", line.whole().toString());
      cell(html, " class=\"sum\"", line.own().toString());
      cell(html, " class=\"sum\"", line.share().toString());
      html.append("</tr>\n");
    }
    html.append("<tr><th scope=\"row\">To be paid</th><td></td><td></td><td></td><td></td>");
    cell(html, " class=\"sum\"", sum.toString());
    html.append("</tr>\n</tbody></table></body></html>");
    return TaggedPdf.of(html.toString());
  }

  private static void cell(StringBuilder html, String style, String text) {
    html.append("<td").append(style).append('>').append(TaggedPdf.escaped(text)).append("</td>");
  }
}
