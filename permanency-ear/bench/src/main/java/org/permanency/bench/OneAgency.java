package org.permanency.bench;

import java.util.ArrayList;
import java.util.List;

/** One agency of the specification's size, step by step, the JVM warmed up on a smaller one. */
final class OneAgency {
  private static final int WARM_UP_WEEKS = 9;
  private final Agencies agencies;
  private final Report report;

  OneAgency(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  void run() {
    warmUp();
    var made = Meter.of(() -> Agency.made(Agencies.caseload(1, 350, 145)));
    var agency = agencies.empty("bench-one");
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("step", "time", "cpu", "statements", "peak heap", "database", "what"));
    rows.add(row("make ten years of files (not counted)", made, made.answer().size() + " sets"));
    var taken = Meter.of(() -> agency.take(made.answer()));
    long perSecond = taken.answer() * 1000 / Math.max(1, taken.time().toMillis());
    rows.add(
        row("import them", taken, Report.number(taken.answer()) + " rows, " + perSecond + "/s"));
    var created = Meter.of(agency::create);
    rows.add(row("pay run: create", created, created.answer().lineCount() + " lines"));
    var submitted = Meter.of(() -> agency.submit(created.answer()));
    rows.add(row("pay run: submit", submitted, ""));
    var approved = Meter.of(() -> agency.approve(submitted.answer()));
    rows.add(row("pay run: approve", approved, approved.answer().totalPence() + " pence"));
    rows.add(row("scorecard of a month", Meter.of(agency::month), ""));
    rows.add(row("scorecard of 12 months", Meter.of(agency::year), ""));
    report.table("One agency: 350 children in care, 145 households, ten years", rows);
  }

  private void warmUp() {
    var agency = agencies.empty("bench-warm");
    agency.take(Agency.made(Agencies.caseload(9, 120, 50)));
    for (int before = WARM_UP_WEEKS; before >= 0; before--) {
      agency.pay(Agency.WEEK.minusWeeks(before));
      agency.month();
      agency.year();
    }
  }

  private static List<String> row(String step, Meter.Cost<?> cost, String what) {
    return List.of(
        step,
        Report.millis(cost.time()),
        Report.millis(cost.cpu()),
        Report.number(cost.statements()),
        Report.megabytes(cost.peakHeap()),
        Report.megabytes(cost.database()),
        what);
  }
}
