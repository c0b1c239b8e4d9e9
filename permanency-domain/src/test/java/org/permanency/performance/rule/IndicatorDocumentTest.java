package org.permanency.performance.rule;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.permanency.testing.GeneratedDocument;

/** Writes {@code docs/indicators.md} from the indicators themselves. */
class IndicatorDocumentTest {
  private static final String HEAD =
      """
      # Indicators

      Written by a test from `org.permanency.performance.rule.Indicators`; do not edit. A tenant sees those of the services it
      provides. Readings of the national return that they stand on are told at `placement.rule.CareHistory`.

      **Form.** An indicator reported as a count and as a percentage has two forms, `count` and `percent`; ADO-12 has two figures,
      each in both forms: `a-count`, `a-percent`, `b-count`, `b-percent`; ADO-01 has `registrations` and `enquiries`. All others have one form, written as an empty text.

      **Value.** A count: value and numerator are equal and there is no denominator. A percentage: 100 x numerator / denominator,
      to two decimals, half up; empty over an empty denominator, since nothing is not zero. *Unknown* counts children who are left
      out because a date is not on record.

      **Days.** Month end is the last day of the month, year to date runs from 1 April. n months after a day is the same day n
      months on, or the month's last day where there is none; "more than" is strict. A birthday of 29 February falls on 1 March in
      other years.

      **Filter by council.** Children of that council only. The registers of households and adopters, the enquiries and the arrangements of
      private fostering are the tenant's own, so FOS-03 to FOS-12, ADO-01 to ADO-05, ADO-08 and PFO stay as they are; of
      recordings those about other councils' children are left out.

      **Targets** (rule `scorecard-targets`) are meant for the percentage where an indicator has both forms.

      | id | form | title | unit | basis | better | service |
      |---|---|---|---|---|---|---|
      """;

  @Test
  void theDocumentSaysWhatTheIndicatorsSay() throws IOException {
    var text = HEAD + table() + "\n" + definitions();

    GeneratedDocument.named("indicators.md").holds(text);
  }

  private static String table() {
    return Indicators.ALL.stream()
        .map(
            i ->
                "| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                        i.id(),
                        i.variant(),
                        i.wording().title(),
                        i.unit().code(),
                        i.basis().words(),
                        i.direction().words(),
                        i.service()))
        .collect(Collectors.joining());
  }

  private static String definitions() {
    return Indicators.ALL.stream()
        .collect(
            Collectors.groupingBy(
                Indicator::wording, java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(IndicatorDocumentTest::definition)
        .collect(Collectors.joining("\n"));
  }

  private static String definition(List<Indicator> forms) {
    var first = forms.get(0);
    return "## %s %s\n%s\n\nSource: %s.\n"
        .formatted(
            first.id(),
            first.wording().title(),
            first.wording().definition(),
            first.wording().source());
  }
}
