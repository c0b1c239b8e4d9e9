package org.permanency.bench;

import java.util.ArrayList;
import java.util.List;
import org.permanency.finance.PayRunView;

/** A year of weekly runs of one agency, then the run after a rate backdated by that year. */
final class PaidYear {
  static final int WEEKS = 52;
  private final Agencies agencies;
  private final Report report;

  PaidYear(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  void run() {
    var agency = agencies.empty("bench-year");
    agency.take(Agency.made(Agencies.caseload(1, 350, 145)));
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("step", "time", "cpu", "statements", "peak heap", "cpu a line", "lines"));
    var first = Meter.of(() -> List.of(agency.pay(Agency.YEAR_BEGINS)));
    rows.add(row("first week", first));
    var all = Meter.of(() -> weeks(agency));
    rows.add(row("the next 50 weeks", all));
    var tables = new RowsRead(agency);
    var last = Meter.of(() -> List.of(agency.pay(Agency.WEEK)));
    var read = tables.seen();
    rows.add(row("the 52nd week alone", last));
    agencies.raise(agency);
    var again = Meter.of(() -> List.of(agency.pay(Agency.NEXT_WEEK)));
    rows.add(row("next week, rates raised since the first", again));
    report.table("One agency's year: 52 weekly runs, approved, and a backdated rate", rows);
    report.line(read.compared("The 52nd run", List.of(agency), last.time(), 1));
  }

  private static List<PayRunView> weeks(Agency agency) {
    var runs = new ArrayList<PayRunView>();
    var week = Agency.YEAR_BEGINS.plusWeeks(1);
    for (; week.isBefore(Agency.WEEK); week = week.plusWeeks(1)) {
      runs.add(agency.pay(week));
    }
    return runs;
  }

  private static List<String> row(String step, Meter.Cost<List<PayRunView>> cost) {
    long lines = cost.answer().stream().mapToLong(PayRunView::lineCount).sum();
    return List.of(
        step,
        Report.millis(cost.time()),
        Report.millis(cost.cpu()),
        Report.number(cost.statements()),
        Report.megabytes(cost.peakHeap()),
        Report.micros(cost.cpu().dividedBy(Math.max(1, lines))),
        Report.number(lines));
  }
}
