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

/**
 * Sets a page of XHTML as a tagged PDF with its font inside, which screen readers can follow. Put
 * {@link #escaped} words into it only.
 */
public final class Pdf {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** The PDF of a whole page of XHTML. */
  public static byte[] of(String html) {
    var out = new ByteArrayOutputStream(40_000);
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(Pdf::font, "Liberation Sans")
          .withProducer("Permanency service")
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be set", e);
    }
  }

  /** Liberation Sans, SIL Open Font Licence, as PDFBox ships it. */
  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
  }

  /**
   * Text as XML text. Braces are escaped as well, so that a name that looks like a placeholder of
   * the template stays a name; characters that XML does not know are left out.
   */
  public static String escaped(String text) {
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

  /** A template that lies beside the class. */
  public static String template(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
