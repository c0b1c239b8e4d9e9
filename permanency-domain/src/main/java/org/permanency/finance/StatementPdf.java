package org.permanency.finance;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.permanency.finance.rule.PayWords;
import org.permanency.kernel.Pence;

/**
 * A payee's statement as a tagged PDF with its font inside, which screen readers can follow. The
 * page is the template {@code statement.xhtml}; every word put into it is escaped first.
 */
final class StatementPdf {
  private static final String TEMPLATE = read("statement.xhtml");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private StatementPdf() {}

  static byte[] of(PayeeStatement statement) {
    var out = new ByteArrayOutputStream(40_000);
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(StatementPdf::font, "Liberation Sans")
          .withProducer("Permanency service")
          .withHtmlContent(html(statement), null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("statement cannot be set", e);
    }
  }

  /** Liberation Sans, SIL Open Font Licence, as PDFBox ships it. */
  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
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
        .replace("{{payment}}", escaped(statement.payment()))
        .replace("{{payer}}", escaped(statement.payer()))
        .replace("{{code}}", escaped(total.payee()))
        .replace("{{name}}", escaped(total.payeeName()));
  }

  private static String rows(PayeeStatement statement) {
    var rows = new StringBuilder();
    for (var line : statement.lines()) {
      rows.append("<tr><th scope=\"row\">")
          .append(escaped((line.council() + " " + line.child()).strip()))
          .append("</th><td>")
          .append(PayWords.day(line.periodStart()))
          .append(" to ")
          .append(PayWords.day(line.periodEnd()))
          .append("</td><td>");
      line.explanation().forEach(w -> rows.append("<p>").append(escaped(w)).append("</p>"));
      rows.append("</td><td class=\"sum\">").append(new Pence(line.pence())).append("</td></tr>\n");
    }
    return rows.toString();
  }

  /**
   * Text as XML text. Braces are escaped as well, so that a name that looks like a placeholder of
   * the template stays a name; characters that XML does not know are left out.
   */
  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(
            c -> {
              if ("<>&\"'{}".indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static String read(String name) {
    try (var in = StatementPdf.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
