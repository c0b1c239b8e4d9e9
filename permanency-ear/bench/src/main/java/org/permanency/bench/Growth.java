package org.permanency.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            "pay",
            "x",
            "month",
            "x",
            "12 months",
            "statements import/pay/month",
            "peak heap"));
    Duration pay = Duration.ZERO;
    Duration month = Duration.ZERO;
    for (int times = 1; times <= largest; times *= 2) {
      var sizes = measure(times);
      if (times == 1) {
        pay = sizes.pay().time();
        month = sizes.month().time();
      }
      rows.add(sizes.row(times, pay, month));
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
    List<String> row(int times, Duration firstPay, Duration firstMonth) {
      return List.of(
          String.valueOf(times),
          Report.number(350L * times),
          Report.number(taken.answer()),
          Report.millis(taken.time()),
          Report.millis(pay.time()),
          ratio(pay.time(), firstPay),
          Report.millis(month.time()),
          ratio(month.time(), firstMonth),
          Report.millis(year.time()),
          taken.statements() + "/" + pay.statements() + "/" + month.statements(),
          Report.megabytes(Math.max(pay.peakHeap(), month.peakHeap())));
    }
  }

  private static String ratio(Duration time, Duration first) {
    return String.format(Locale.UK, "%.1f", (double) time.toNanos() / first.toNanos());
  }
}
