package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.close.CloseSum;
import org.permanency.finance.close.CloseView;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.LineKind;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.AtOnce;
import org.permanency.testing.Workbench;

/** Months and years of account from run to close, on a real database. */
class CloseServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 10, 4);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 12);
  private static final YearMonth SEPTEMBER = YearMonth.of(2016, 9);
  private static final TenantContext OFFICER = as("officer");
  private static final TenantContext APPROVER = as("approver");

  private PayRunService runs;
  private PayLineService lines;
  private CloseService closes;
  private FinanceFixture records;

  private static TenantContext as(String user) {
    return Workbench.as(
        "peterborough",
        user,
        TODAY,
        Permission.PAY_READ,
        Permission.PAY_PREPARE,
        Permission.PAY_APPROVE,
        Permission.PAY_CLOSE);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough").emptied("larkmere");
  }

  @BeforeEach
  void oneChildPaidForTheFirstWeek() {
    var bench = Workbench.get();
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    closes = bench.bean(CloseService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.child("PET", "101", "2005-01-01").household("H1", "Ash", "level-2");
    records.bank("H1", "401122", "12345678", "A ASH").stay("101", "H1", "2016-09-01", null);
    approved(WEEK);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private PayRunView approved(LocalDate start) {
    var run = granted(runs.create(OFFICER, start));
    run = granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow());
    return granted(runs.approve(APPROVER, run.id(), run.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<Reason> refused(Decision<?> decision) {
    return decision.fold(done -> List.of(), no -> no);
  }

  @Test
  void givenAMonthIsOver_whenClosed_thenItsFiguresAreKeptAndNobodyOpensItAgain() {
    var closed = granted(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER));

    assertThat(closed)
        .usingRecursiveComparison()
        .ignoringFields("id", "at")
        .isEqualTo(
            new CloseView(
                closed.id(),
                CloseKind.MONTH,
                SEPTEMBER,
                LocalDate.of(2016, 9, 30),
                5,
                1,
                1,
                24774,
                "officer",
                closed.at(),
                TODAY));
    assertThat(refused(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER)))
        .containsExactly(Reason.of("finance.close.already-closed", "what", "September 2016"));
    assertThat(closes.list(OFFICER, ListQuery.ALL).rows()).containsExactly(closed);
    assertThat(closes.find(OFFICER, closed.id())).contains(closed);
    assertThat(records.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'pay-close.month'"))
        .isEqualTo(1);
  }

  /** The week of 19 September has no run when its month is closed. */
  @Test
  void givenAClosedMonth_whenAWeekOfItIsRun_thenItPaysByDifferencesInTheOpenMonth() {
    granted(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER));

    var run = approved(WEEK.plusWeeks(1));

    assertThat(run.ledgerMonth()).isEqualTo(YearMonth.of(2016, 10));
    var line = lines.lines(OFFICER, run.id(), ListQuery.ALL).orElseThrow().rows().get(0);
    assertThat(line.kind()).isEqualTo(LineKind.DIFFERENCE);
    assertThat(line.pence()).isEqualTo(24774);
    assertThat(lines.exceptions(OFFICER, run.id()).orElseThrow())
        .contains(
            new PayExceptionView(
                FindingCode.MONTH_CLOSED,
                null,
                null,
                null,
                null,
                null,
                WEEK.plusWeeks(1),
                WEEK.plusDays(13),
                Map.of("closed", "September 2016", "open", "October 2016")));
    var september = closes.detail(OFFICER, CloseKind.MONTH, SEPTEMBER);
    assertThat(september.agrees()).isTrue();
    assertThat(september.sums())
        .containsExactly(new CloseSum("fostering", LineKind.ALLOWANCE, 1, 24774));
    var october = closes.detail(OFFICER, CloseKind.MONTH, YearMonth.of(2016, 10));
    assertThat(october.sums())
        .containsExactly(new CloseSum("fostering", LineKind.DIFFERENCE, 1, 24774));
  }

  @Test
  void givenAClosedMonthAndALaterChangeToIt_thenTheDifferenceStandsInTheOpenMonth() {
    approved(WEEK.plusWeeks(1));
    granted(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER));
    records.level("H1", "2016-09-12", null, "level-3");

    approved(WEEK.plusWeeks(2));

    var october = closes.detail(OFFICER, CloseKind.MONTH, YearMonth.of(2016, 10));
    assertThat(october.sums())
        .containsExactly(
            new CloseSum("fostering", LineKind.ALLOWANCE, 1, 29366),
            new CloseSum("fostering", LineKind.DIFFERENCE, 2, 2 * (29366 - 24774)));
    assertThat(closes.detail(OFFICER, CloseKind.MONTH, SEPTEMBER).period().totalPence())
        .isEqualTo(2 * 24774);
  }

  @Test
  void givenAnUnfinishedRunOfTheMonth_thenItCannotBeClosed() {
    runs.create(OFFICER, WEEK.plusWeeks(1));

    assertThat(refused(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER)))
        .containsExactly(Reason.of("finance.close.open-run", "periodStart", "2016-09-19"));
  }

  @Test
  void givenTwoCloseAtOnce_thenOneDoesAndTheOtherIsToldWhy() {
    Callable<Decision<CloseView>> close = () -> closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER);
    var answers = AtOnce.run(List.of(close, close));

    assertThat(answers.stream().filter(a -> a instanceof Decision.Granted)).hasSize(1);
    assertThat(records.number("SELECT COUNT(*) FROM finance_close")).isEqualTo(1);
  }

  @Test
  void givenAPowerCutAtTheEnd_thenTheMonthIsOpenAndClosesOnceToTheSameFigures() {
    PowerCut.NEXT.set(true);
    assertThatThrownBy(() -> closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER))
        .hasStackTraceContaining("power cut");
    assertThat(records.number("SELECT COUNT(*) FROM finance_close")).isZero();
    assertThat(records.number("SELECT COUNT(*) FROM finance_close_sum")).isZero();

    assertThat(granted(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER)).totalPence())
        .isEqualTo(24774);
  }

  @Test
  void theYearShowsItsWeeksAndClosesAfterItsMonths() {
    var year = closes.years(OFFICER).get(0);

    assertThat(year.starts()).isEqualTo(YearMonth.of(2016, 4));
    // The rule on pay weeks begins on 1 April 2016, so the two weeks before that are not among
    // them.
    assertThat(year.weeks()).hasSize(51);
    assertThat(year.without()).hasSize(2);
    assertThat(refused(closes.close(OFFICER, CloseKind.YEAR, YearMonth.of(2016, 4))))
        .singleElement()
        .extracting(Reason::code)
        .isEqualTo("finance.close.months-open");
    var after = new TenantContext(OFFICER.tenant(), OFFICER.actor(), LocalDate.of(2017, 4, 10));
    for (var month = SEPTEMBER;
        month.isBefore(YearMonth.of(2017, 4));
        month = month.plusMonths(1)) {
      granted(closes.close(after, CloseKind.MONTH, month));
    }
    assertThat(granted(closes.close(after, CloseKind.YEAR, YearMonth.of(2016, 4))).totalPence())
        .isEqualTo(24774);
  }

  @Test
  void givenAnotherTenantOrNoPermission_thenNothingIsThereOrAllowed() {
    var closed = granted(closes.close(OFFICER, CloseKind.MONTH, SEPTEMBER));
    var other = Workbench.all("larkmere", LocalDate.of(2026, 11, 2));
    var reader = Workbench.as("peterborough", "reader", TODAY, Permission.PAY_READ);

    assertThat(closes.find(other, closed.id())).isEmpty();
    assertThat(closes.months(other)).isEmpty();
    assertThatThrownBy(() -> closes.close(reader, CloseKind.MONTH, SEPTEMBER))
        .isInstanceOf(NotPermitted.class);
  }
}
