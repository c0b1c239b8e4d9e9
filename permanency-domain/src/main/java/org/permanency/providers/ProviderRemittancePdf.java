package org.permanency.providers;

import java.util.List;
import org.permanency.finance.TaggedPdf;
import org.permanency.finance.rule.PayReference;
import org.permanency.finance.rule.PayWords;
import org.permanency.finance.rule.Payment;
import org.permanency.providers.rule.Payable;

/** A provider's remittance advice as a tagged PDF: the template {@code remittance.xhtml}. */
final class ProviderRemittancePdf {
  private static final String TEMPLATE =
      TaggedPdf.template(ProviderRemittancePdf.class, "remittance.xhtml");

  private ProviderRemittancePdf() {}

  static byte[] of(String payer, ProviderRunView run, Payment payment, List<Payable> documents) {
    return TaggedPdf.of(html(payer, run, payment, documents));
  }

  static String html(String payer, ProviderRunView run, Payment payment, List<Payable> documents) {
    var account = java.util.Objects.requireNonNull(payment.account());
    return TEMPLATE
        .replace("{{rows}}", rows(documents))
        .replace("{{payDate}}", PayWords.day(run.payDate()))
        .replace("{{total}}", payment.pence().toString())
        .replace("{{reference}}", TaggedPdf.escaped(PayReference.of(payment.code(), run.payDate())))
        .replace("{{ending}}", TaggedPdf.escaped(account.ending()))
        .replace("{{payer}}", TaggedPdf.escaped(payer))
        .replace("{{code}}", TaggedPdf.escaped(payment.code()))
        .replace("{{name}}", TaggedPdf.escaped(payment.name()));
  }

  private static String rows(List<Payable> documents) {
    var rows = new StringBuilder();
    for (var d : documents) {
      rows.append("<tr><th scope=\"row\">")
          .append(TaggedPdf.escaped(d.kind().words() + " " + d.number()))
          .append("</th><td>")
          .append(PayWords.day(d.dated()))
          .append("</td><td class=\"sum\">")
          .append(d.pence())
          .append("</td></tr>\n");
    }
    return rows.toString();
  }
}
