package org.permanency.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.permanency.finance.TaggedPdf;

/** A chronology as a tagged PDF: the template {@code chronology.xhtml}. */
final class ChronologyPdf {
  private static final String TEMPLATE =
      TaggedPdf.template(ChronologyPdf.class, "chronology.xhtml");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ChronologyPdf() {}

  static byte[] of(
      String tenant, LocalDate today, Chronology chronology, ChronologyService.Asked asked) {
    return TaggedPdf.of(
        TEMPLATE
            .replace("{{rows}}", rows(chronology.entries()))
            .replace("{{name}}", TaggedPdf.escaped(chronology.subject().name()))
            .replace("{{tenant}}", TaggedPdf.escaped(tenant))
            .replace("{{printed}}", DAY.format(today))
            .replace("{{days}}", days(asked))
            .replace("{{left}}", left(chronology.hidden())));
  }

  private static String days(ChronologyService.Asked asked) {
    var from = asked.from();
    var to = asked.to();
    if (from == null && to == null) {
      return "all days";
    }
    return from == null
        ? "up to " + DAY.format(to)
        : "from " + DAY.format(from) + (to == null ? "" : " to " + DAY.format(to));
  }

  private static String left(int hidden) {
    if (hidden == 0) {
      return "Nothing is left out.";
    }
    return (hidden == 1 ? "1 restricted document is" : hidden + " restricted documents are")
        + " left out.";
  }

  private static String rows(List<Chronology.Entry> entries) {
    var rows = new StringBuilder();
    for (int i = entries.size() - 1; i >= 0; i--) {
      var e = entries.get(i);
      rows.append("<tr><th scope=\"row\">")
          .append(DAY.format(e.on()))
          .append(e.at() == null ? "" : ", " + e.at().toString().substring(0, 5))
          .append("</th><td>")
          .append(TaggedPdf.escaped(e.kind().label()))
          .append("</td><td>")
          .append(TaggedPdf.escaped(e.what()))
          .append(e.detail().isEmpty() ? "" : "<br/>" + TaggedPdf.escaped(e.detail()))
          .append(e.hoursLate() == 0 ? "" : "<br/>Recorded " + e.hoursLate() + " hours late")
          .append("</td><td>")
          .append(TaggedPdf.escaped(e.by()))
          .append("</td></tr>\n");
    }
    return rows.toString();
  }
}
