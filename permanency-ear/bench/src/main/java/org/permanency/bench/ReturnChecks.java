package org.permanency.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.permanency.returns.check.rule.CheckPack;
import org.permanency.returns.check.rule.CheckResult;
import org.permanency.returns.check.rule.Packs;
import org.permanency.returns.check.rule.ReturnCsv;
import org.permanency.returns.check.rule.ReturnFiles;
import org.permanency.returns.check.rule.ReturnTable;

/**
 * The national return checked by all rules of its year, with the year before beside it: a tenth of
 * a region, a region, and as many children as England has in care.
 */
final class ReturnChecks {
  private static final int YEAR = 2026;
  private static final List<Integer> SIZES = List.of(2_675, 26_750, 84_000);
  private static final List<String> TABLES =
      List.of("people_child", "returns_header", "placement_episode", "casework_review");
  private final Report report;

  ReturnChecks(Report report) {
    this.report = report;
  }

  void run(Agency region) {
    var pack = Packs.of(YEAR);
    checked(pack, read(sent(SIZES.get(0)))); // the JVM has seen each rule
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("children", "rows", "reading", "checking", "both", "per child", "findings"));
    Duration regions = Duration.ZERO;
    for (int size : SIZES) {
      var sent = sent(size);
      var reading = Meter.of(() -> read(sent));
      var checking = Meter.of(() -> checked(pack, reading.answer()));
      var both = reading.time().plus(checking.time());
      regions = size == RegionalReturn.CHILDREN ? both : regions;
      rows.add(
          List.of(
              Report.number(size),
              Report.number(lines(reading.answer())),
              Report.millis(reading.time()),
              Report.millis(checking.time()),
              Report.millis(both),
              String.format(Locale.UK, "%.1f us", both.toNanos() / 1_000.0 / size),
              Report.number(checking.answer())));
    }
    report.table(
        "The national return checked by all %d rules of %d".formatted(pack.rules().size(), YEAR),
        rows);
    report.line(
        new RowsRead.Tables(TABLES)
            .compared("Reading and checking a region's files", List.of(region), regions, 1));
  }

  /** A file as it was sent. */
  private record Sent(String text, boolean last) {}

  /** Files of both years; tables that the region's return has no rows of have their headings. */
  private static List<Sent> sent(int children) {
    var all = new ArrayList<Sent>();
    for (int year : List.of(YEAR, YEAR - 1)) {
      for (var file : RegionalReturn.files(children, year)) {
        all.add(new Sent(new String(file.content(), StandardCharsets.UTF_8), year != YEAR));
      }
      for (var table : ReturnTable.values()) {
        if (!RegionalReturn.TABLES.contains(table.key())) {
          all.add(new Sent(String.join(",", table.columns()) + "\n", year != YEAR));
        }
      }
    }
    return all;
  }

  private static ReturnFiles read(List<Sent> sent) {
    var builder = new ReturnFiles.Builder(YEAR);
    sent.forEach(s -> ReturnCsv.read(s.text(), s.last(), builder));
    return builder.build();
  }

  private static long lines(ReturnFiles files) {
    return files.tables().stream()
        .mapToLong(t -> files.rows(t).size() + files.last(t).size())
        .sum();
  }

  private static long checked(CheckPack pack, ReturnFiles files) {
    return pack.check(files).stream()
        .mapToLong(r -> r instanceof CheckResult.Checked c ? c.count() : 0)
        .sum();
  }
}
