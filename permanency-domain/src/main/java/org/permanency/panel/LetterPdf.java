package org.permanency.panel;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.permanency.finance.TaggedPdf;

/** A letter about a decision as a tagged PDF. */
final class LetterPdf {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private LetterPdf() {}

  static byte[] of(String agency, LetterRow letter) {
    return TaggedPdf.of(
        PackPdf.head(letter.subject())
            + "<p>"
            + TaggedPdf.escaped(agency)
            + "</p><p>"
            + DAY.format(letter.on())
            + "</p><h1>"
            + TaggedPdf.escaped(letter.subject())
            + "</h1>"
            + PackPdf.paragraphs(letter.body())
            + "</body></html>");
  }
}
