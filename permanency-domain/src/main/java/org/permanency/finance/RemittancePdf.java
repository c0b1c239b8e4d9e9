package org.permanency.finance;

import org.permanency.finance.rule.PayWords;

/** A remittance advice as a tagged PDF: the template {@code remittance.xhtml}. */
final class RemittancePdf {
  private static final String TEMPLATE =
      TaggedPdf.template(RemittancePdf.class, "remittance.xhtml");

  private RemittancePdf() {}

  static byte[] of(Remittance advice) {
    return TaggedPdf.of(html(advice));
  }

  static String html(Remittance advice) {
    return TEMPLATE
        .replace("{{rows}}", rows(advice))
        .replace("{{payDate}}", PayWords.day(advice.run().payDate()))
        .replace("{{total}}", advice.total().toString())
        .replace("{{reference}}", TaggedPdf.escaped(advice.reference()))
        .replace("{{ending}}", TaggedPdf.escaped(String.valueOf(advice.payee().accountEnding())))
        .replace("{{payer}}", TaggedPdf.escaped(advice.payer()))
        .replace("{{code}}", TaggedPdf.escaped(advice.payee().payee()))
        .replace("{{name}}", TaggedPdf.escaped(advice.payee().payeeName()));
  }

  private static String rows(Remittance advice) {
    var rows = new StringBuilder();
    for (var item : advice.items()) {
      rows.append("<tr><th scope=\"row\">")
          .append(TaggedPdf.escaped(item.what()))
          .append("</th><td>")
          .append(TaggedPdf.escaped(PayWords.days(item.from(), item.to())))
          .append("</td><td class=\"sum\">")
          .append(item.pence())
          .append("</td></tr>\n");
    }
    return rows.toString();
  }
}
