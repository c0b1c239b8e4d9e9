package org.permanency.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.kernel.Decision;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.Scorecard;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.sample.SampleCaseload;
import org.permanency.sample.SampleCaseload.FileSet;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What is done with one agency: each step is a call of the product's own services. */
record Agency(Workbench bench, TenantContext first, TenantContext second) {
  /** The first of the year's 52 weeks. */
  static final LocalDate YEAR_BEGINS = LocalDate.of(2016, 4, 4);

  /** The last of them. */
  static final LocalDate WEEK = YEAR_BEGINS.plusWeeks(51);

  static final LocalDate NEXT_WEEK = WEEK.plusWeeks(1);
  static final YearMonth MONTH = YearMonth.of(2017, 2);
  private static final int YEAR = 12;

  /** Files of a set, made beforehand. */
  record Made(FileSet set, Map<String, byte[]> files) {}

  static List<Made> made(SampleCaseload caseload) {
    return caseload.sets().stream().map(set -> new Made(set, caseload.files(set))).toList();
  }

  /**
   * Takes the files in, year by year.
   *
   * @return rows read
   * @throws IllegalStateException if one is refused
   */
  long take(List<Made> sets) {
    return sets.stream().mapToLong(this::take).sum();
  }

  private long take(Made made) {
    var set = made.set();
    var files =
        made.files().entrySet().stream()
            .map(e -> new ImportFile(e.getKey(), e.getValue()))
            .toList();
    var kind = ImportKind.of(set.kind()).orElseThrow();
    var request = new ImportRequest(set.council(), kind, set.year(), ImportMode.STRICT, files);
    return take(request);
  }

  /**
   * Takes one set of files in.
   *
   * @return rows read
   * @throws IllegalStateException if it is refused
   */
  long take(ImportRequest request) {
    var result = granted(bench.bean(ImportService.class).run(first, request, false));
    if (result.state() != ImportState.APPLIED) {
      var first = result.problems().stream().findFirst();
      throw new IllegalStateException(request.year() + ": " + first);
    }
    return result.summary().rows();
  }

  PayRunView create() {
    return create(WEEK);
  }

  private PayRunView create(LocalDate week) {
    return granted(bench.bean(PayRunService.class).create(first, week));
  }

  PayRunView submit(PayRunView run) {
    return granted(
        bench.bean(PayRunService.class).submit(first, run.id(), run.version()).orElseThrow());
  }

  PayRunView approve(PayRunView run) {
    return granted(
        bench.bean(PayRunService.class).approve(second, run.id(), run.version()).orElseThrow());
  }

  /** A week's run from nothing to approved. */
  PayRunView pay() {
    return pay(WEEK);
  }

  PayRunView pay(LocalDate week) {
    return approve(submit(create(week)));
  }

  Scorecard month() {
    return granted(bench.bean(IndicatorService.class).values(first, MONTH, null));
  }

  List<Scorecard> year() {
    return granted(bench.bean(IndicatorService.class).months(first, MONTH, YEAR, null));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("refused: " + no);
        });
  }
}
