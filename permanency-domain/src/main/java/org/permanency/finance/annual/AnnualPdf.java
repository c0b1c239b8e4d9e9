package org.permanency.finance.annual;

import java.util.Objects;
import org.permanency.finance.TaggedPdf;
import org.permanency.finance.rule.PayWords;
import org.permanency.kernel.Pence;

/** An annual statement as a tagged PDF: the template {@code annual.xhtml}. */
final class AnnualPdf {
  private static final String TEMPLATE = TaggedPdf.template(AnnualPdf.class, "annual.xhtml");

  private AnnualPdf() {}

  static byte[] of(AnnualStatement statement) {
    return TaggedPdf.of(html(statement));
  }

  static String html(AnnualStatement statement) {
    return TEMPLATE
        .replace("{{weeks}}", weeks(statement))
        .replace("{{paid}}", paid(statement))
        .replace("{{relief}}", relief(statement))
        .replace("{{through}}", PayWords.day(statement.through()))
        .replace("{{from}}", PayWords.day(java.time.LocalDate.of(statement.year(), 4, 6)))
        .replace("{{total}}", statement.total().toString())
        .replace("{{year}}", statement.yearWords())
        .replace("{{payer}}", TaggedPdf.escaped(statement.payer()))
        .replace("{{code}}", TaggedPdf.escaped(statement.code()))
        .replace("{{name}}", TaggedPdf.escaped(statement.name()));
  }

  private static String weeks(AnnualStatement statement) {
    var rows = new StringBuilder();
    for (var w : statement.weeks()) {
      row(rows, w.child(), String.valueOf(w.younger()), String.valueOf(w.older()));
    }
    return rows.toString();
  }

  private static String paid(AnnualStatement statement) {
    var rows = new StringBuilder();
    statement.paid().forEach(p -> row(rows, p.payment(), p.pence().toString()));
    return rows.toString();
  }

  private static void row(StringBuilder rows, String what, String... sums) {
    rows.append("<tr><th scope=\"row\">").append(TaggedPdf.escaped(what)).append("</th>");
    for (var sum : sums) {
      rows.append("<td class=\"sum\">").append(sum).append("</td>");
    }
    rows.append("</tr>\n");
  }

  private static String relief(AnnualStatement statement) {
    var sums = statement.sums();
    if (sums == null) {
      return "<p>No amounts of qualifying care relief are recorded for this tax year.</p>";
    }
    var amounts = Objects.requireNonNull(statement.amounts());
    return "<p>"
        + Pence.ofPounds(amounts.household())
        + " for the household, in proportion to "
        + sums.approvedDays()
        + " days of approval: "
        + sums.household()
        + "</p><p>Children's weeks, at "
        + Pence.ofPounds(amounts.younger())
        + " under the age of "
        + amounts.olderFrom()
        + " and "
        + Pence.ofPounds(amounts.older())
        + " from then on: "
        + sums.weekly()
        + "</p><p>Together: "
        + sums.total()
        + "</p>";
  }
}
