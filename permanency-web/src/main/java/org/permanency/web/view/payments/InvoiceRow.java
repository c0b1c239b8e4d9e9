package org.permanency.web.view.payments;

import java.util.List;
import org.permanency.providers.InvoiceView;
import org.permanency.web.view.Texts;

/**
 * A line of an invoice as the table shows it.
 *
 * @param differences why it differs, in words; empty when it matches
 * @param pays what it pays, or that it waits
 * @param answer what was answered and why; empty without
 */
public record InvoiceRow(
    int position,
    String child,
    String childUrl,
    String nights,
    String charged,
    String agreed,
    List<String> differences,
    String pays,
    String answer) {
  static InvoiceRow of(InvoiceView.Line line, String childUrl) {
    return new InvoiceRow(
        line.position(),
        line.number(),
        childUrl,
        Texts.day(line.from())
            + " to "
            + Texts.day(line.last())
            + ", "
            + Texts.count(line.nights(), "night"),
        line.charged().toString(),
        line.agreed().toString(),
        differences(line),
        line.pays() == null ? "Waits for an answer" : line.pays().toString(),
        line.answer() == null
            ? ""
            : line.answer().words() + (line.why() == null ? "" : ": " + line.why()));
  }

  private static List<String> differences(InvoiceView.Line line) {
    return line.differences().stream()
        .map(
            d ->
                d.cause().words()
                    + ", "
                    + Texts.count(d.nights(), "night")
                    + ": "
                    + (d.pence().amount() < 0
                        ? d.pence().negated() + " less"
                        : d.pence() + " more"))
        .toList();
  }
}
