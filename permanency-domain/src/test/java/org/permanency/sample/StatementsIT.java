package org.permanency.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.kernel.Decision;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.Scorecard;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Statements;
import org.permanency.testing.Workbench;

/**
 * How many statements a pay run, a scorecard and an import send: the same number for an agency and
 * for one four times its size.
 */
class StatementsIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate WEEK = LocalDate.of(2017, 2, 20);
  private static final YearMonth MONTH = YearMonth.of(2017, 1);
  private static final TenantContext CTX = Workbench.all("peterborough", TODAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static Counts small;
  private static Counts large;

  /**
   * What one agency took.
   *
   * @param lines of the pay run
   * @param again the first file set once more, which changes nothing
   */
  private record Counts(int lines, long pay, long month, long year, long again) {}

  @BeforeAll
  static void measure() {
    small = counts(60);
    large = counts(240);
  }

  private static Counts counts(int children) {
    BENCH.emptied("peterborough");
    var councils = List.of(new Order.Council("PET", "874", 1));
    var levels = List.of("level-1", "level-2", "level-3");
    var caseload =
        SampleCaseload.make(new Order(7, TODAY, 3, children, children / 2, councils, levels));
    caseload.sets().forEach(set -> take(caseload, set));
    // The first of everything: what is read once in a service's life is read here.
    pay(WEEK.minusWeeks(1));
    months(1);
    var run = new ArrayList<PayRunView>();
    long pay = statements(() -> run.add(pay(WEEK)));
    return new Counts(
        run.get(0).lineCount(),
        pay,
        statements(() -> months(1)),
        statements(() -> months(12)),
        statements(() -> take(caseload, caseload.sets().get(0))));
  }

  private static ImportResult take(SampleCaseload caseload, SampleCaseload.FileSet set) {
    var files =
        caseload.files(set).entrySet().stream()
            .map(e -> new ImportFile(e.getKey(), e.getValue()))
            .toList();
    var kind = ImportKind.of(set.kind()).orElseThrow();
    var request = new ImportRequest(set.council(), kind, set.year(), ImportMode.STRICT, files);
    var result = granted(BENCH.bean(ImportService.class).run(CTX, request, false));
    assertThat(result.state())
        .as(() -> "problems: " + result.problems())
        .isEqualTo(ImportState.APPLIED);
    return result;
  }

  private static PayRunView pay(LocalDate week) {
    var runs = BENCH.bean(PayRunService.class);
    var approver = new Actor("approver", "An Approver", CTX.actor().permissions());
    var run = granted(runs.create(CTX, week));
    run = granted(runs.submit(CTX, run.id(), run.version()).orElseThrow());
    var second = new TenantContext(CTX.tenant(), approver, TODAY);
    return granted(runs.approve(second, run.id(), run.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<Scorecard> months(int count) {
    return granted(BENCH.bean(IndicatorService.class).months(CTX, MONTH, count, null));
  }

  private static long statements(Runnable work) {
    var count = Statements.counted();
    work.run();
    return count.soFar();
  }

  @Test
  void givenFourTimesTheChildren_whenPaid_thenTheStatementsAreTheSame() {
    assertThat(large.lines()).isGreaterThan(2 * small.lines());
    assertSame(small.pay(), large.pay());
    assertThat(large.pay()).isLessThan(90);
  }

  @Test
  void givenFourTimesTheChildren_whenScored_thenTheStatementsAreTheSame() {
    assertThat(List.of(small.month(), large.month())).containsExactly(28L, 28L);
  }

  @Test
  void givenTwelveMonthsInsteadOfOne_whenScored_thenTheStatementsAreTheSame() {
    assertThat(List.of(small.year(), large.year())).containsExactly(28L, 28L);
  }

  @Test
  void givenFourTimesTheChildren_whenTheSameFilesComeAgain_thenTheStatementsAreTheSame() {
    assertSame(small.again(), large.again());
  }

  /** But for one: a table that gets no row, such as exceptions, gets no statement either. */
  private static void assertSame(long small, long large) {
    assertThat(large).isBetween(small - 1, small + 1);
  }
}
