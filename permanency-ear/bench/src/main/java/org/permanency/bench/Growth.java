package org.permanency.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How time, heap and statements grow when one agency becomes 2, 4 and 8 times as large. */
final class Growth {
  private final Agencies agencies;
  private final Report report;

  Growth(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  void run(int largest) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "times",
            "children",
            "rows",
            "import",
            "x",
            "pay run",
            "x",
            "scorecard",
            "x",
            "12 months",
            "statements pay/scorecard",
            "peak heap",
            "database"));
    @Nullable Sizes first = null;
    for (int times = 1; times <= largest; times *= 2) {
      var sizes = measure(times);
      first = first == null ? sizes : first;
      rows.add(sizes.row(times, first));
    }
    report.table("Growth: one agency, 1 to " + largest + " times 350 children", rows);
  }

  private Sizes measure(int times) {
    var made = Agency.made(Agencies.caseload(20 + times, 350 * times, 145 * times));
    var agency = agencies.empty("bench-times-" + (char) ('a' + times));
    var taken = Meter.of(() -> agency.take(made));
    return new Sizes(taken, Meter.of(agency::pay), Meter.of(agency::month), Meter.of(agency::year));
  }

  private record Sizes(
      Meter.Cost<Long> taken, Meter.Cost<?> pay, Meter.Cost<?> month, Meter.Cost<?> year) {
    List<String> row(int times, Sizes first) {
      return List.of(
          String.valueOf(times),
          Report.number(350L * times),
          Report.number(taken.answer()),
          Report.millis(taken.time()),
          ratio(taken, first.taken()),
          Report.millis(pay.time()),
          ratio(pay, first.pay()),
          Report.millis(month.time()),
          ratio(month, first.month()),
          Report.millis(year.time()),
          pay.statements() + "/" + month.statements(),
          Report.megabytes(Math.max(pay.peakHeap(), month.peakHeap())),
          Report.megabytes(year.database()));
    }
  }

  /** How many times the processor time of the smallest: the clock's depends on who else works. */
  private static String ratio(Meter.Cost<?> cost, Meter.Cost<?> first) {
    return String.format(Locale.UK, "%.1f", (double) cost.cpu().toNanos() / first.cpu().toNanos());
  }
}
