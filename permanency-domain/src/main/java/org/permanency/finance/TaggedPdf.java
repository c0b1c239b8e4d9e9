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

/** Sets pages as tagged PDF with their font inside, which screen readers can follow. */
public final class TaggedPdf {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private TaggedPdf() {}

  /**
   * Sets a page.
   *
   * @param html well-formed, in the font {@code Liberation Sans}, with a title and a language
   */
  public static byte[] of(String html) {
    var out = new ByteArrayOutputStream(40_000);
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(TaggedPdf::font, "Liberation Sans")
          .withProducer("Permanency service")
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("page cannot be set", e);
    }
  }

  /** Liberation Sans, SIL Open Font Licence, as PDFBox ships it. */
  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
  }

  /** A template that lies beside the class. */
  public static String template(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The head of a report on A4 across, up to the beginning of its body. */
  public static String head(String title) {
    return "<html lang=\"en-GB\"><head><title>"
        + escaped(title)
        + "</title><meta name=\"description\" content=\""
        + escaped(title)
        + "\"/><style>@page { size: A4 landscape; margin: 15mm }"
        + " body { font-family: 'Liberation Sans'; font-size: 9pt }"
        + " h1 { font-size: 14pt } h2 { font-size: 12pt }"
        + " table { width: 100%; border-collapse: collapse }"
        + " th { text-align: left; font-weight: normal }"
        + " th, td { border-bottom: 0.5pt solid #888; padding: 2pt }"
        + " .sum { text-align: right }</style></head><body>\n";
  }

  /**
   * Text as XML text. Braces are escaped as well, so that a name that looks like a placeholder of a
   * template stays a name; characters that XML does not know are left out.
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
}
