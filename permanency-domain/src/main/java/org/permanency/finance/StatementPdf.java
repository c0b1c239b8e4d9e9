package org.permanency.finance;

import org.permanency.finance.rule.PayWords;
import org.permanency.kernel.Pence;

/**
 * A payee's statement as a tagged PDF with its font inside, which screen readers can follow. The
 * page is the template {@code statement.xhtml}; every word put into it is escaped first.
 */
final class StatementPdf {
  private static final String TEMPLATE = TaggedPdf.template(StatementPdf.class, "statement.xhtml");

  private StatementPdf() {}

  static byte[] of(PayeeStatement statement) {
    return TaggedPdf.of(html(statement));
  }

  static String html(PayeeStatement statement) {
    var run = statement.run();
    var total = statement.total();
    return TEMPLATE
        .replace("{{rows}}", rows(statement))
        .replace("{{from}}", PayWords.day(run.periodStart()))
        .replace("{{to}}", PayWords.day(run.periodEnd()))
        .replace("{{payDate}}", PayWords.day(run.payDate()))
        .replace("{{total}}", new Pence(total.pence()).toString())
        .replace("{{payment}}", TaggedPdf.escaped(statement.payment()))
        .replace("{{payer}}", TaggedPdf.escaped(statement.payer()))
        .replace("{{code}}", TaggedPdf.escaped(total.payee()))
        .replace("{{name}}", TaggedPdf.escaped(total.payeeName()));
  }

  private static String rows(PayeeStatement statement) {
    var rows = new StringBuilder();
    for (var line : statement.lines()) {
      rows.append("<tr><th scope=\"row\">")
          .append(TaggedPdf.escaped(statement.what(line)))
          .append("</th><td>")
          .append(PayWords.day(line.periodStart()))
          .append(" to ")
          .append(PayWords.day(line.periodEnd()))
          .append("</td><td>");
      line.explanation()
          .forEach(w -> rows.append("<p>").append(TaggedPdf.escaped(w)).append("</p>"));
      rows.append("</td><td class=\"sum\">").append(new Pence(line.pence())).append("</td></tr>\n");
    }
    return rows.toString();
  }
}
