package org.permanency.bench;

import java.util.ArrayList;
import java.util.List;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;

/** A region's return taken in by one agency: into an empty database, then once more unchanged. */
final class Intake {
  private final Agencies agencies;
  private final Report report;

  Intake(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  /** The agency that took it in. */
  Agency run() {
    var agency = agencies.empty("bench-region");
    var request =
        new ImportRequest(
            Agencies.COUNCIL.code(),
            ImportKind.NATIONAL,
            RegionalReturn.YEAR,
            ImportMode.STRICT,
            RegionalReturn.files());
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("step", "time", "cpu", "statements", "peak heap", "database", "what"));
    rows.add(row("first time", Meter.of(() -> agency.take(request))));
    rows.add(row("the same again", Meter.of(() -> agency.take(request))));
    report.table(
        "Import of a region's return: %,d children, %,d episodes, %,d reviews"
            .formatted(RegionalReturn.CHILDREN, RegionalReturn.EPISODES, RegionalReturn.REVIEWS),
        rows);
    return agency;
  }

  private static List<String> row(String step, Meter.Cost<Long> cost) {
    long perSecond = cost.answer() * 1000 / Math.max(1, cost.time().toMillis());
    return List.of(
        step,
        Report.seconds(cost.time()),
        Report.seconds(cost.cpu()),
        Report.number(cost.statements()),
        Report.megabytes(cost.peakHeap()),
        Report.megabytes(cost.database()),
        Report.number(cost.answer()) + " rows, " + Report.number(perSecond) + "/s");
  }
}
