package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayDates;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** The pay calendar of a year, and what a run says of records that came after its cut-off. */
class PayCalendarServiceIT {
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 12);

  /** The cut-off of that week. */
  private static final LocalDate CUT_OFF = LocalDate.of(2016, 9, 20);

  private FinanceFixture records;

  private static TenantContext on(LocalDate day) {
    return Workbench.all("peterborough", day);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough");
  }

  @BeforeEach
  void oneHousehold() {
    records = new FinanceFixture("peterborough");
    records.clear();
    records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
    records.child("PET", "101", "2005-01-01").stay("101", "H1", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private static List<PayDates> year(LocalDate day) {
    return Workbench.get().bean(PayCalendarService.class).year(on(day), day).stream()
        .map(week -> week.dates())
        .toList();
  }

  private static List<PayExceptionView> said(LocalDate madeOn) {
    var bench = Workbench.get();
    var run =
        bench
            .bean(PayRunService.class)
            .create(on(madeOn), WEEK)
            .fold(
                done -> done,
                no -> {
                  throw new AssertionError(no);
                });
    return bench.bean(PayLineService.class).exceptions(on(madeOn), run.id()).orElseThrow().stream()
        .filter(e -> e.code() == FindingCode.AFTER_CUT_OFF)
        .toList();
  }

  /** Fridays are pay days: 1 April 2022 and 31 March 2023 are the first and the last of 53. */
  @Test
  void aYearHasAsManyWeeksAsPayDays() {
    assertThat(year(LocalDate.of(2022, 9, 12))).hasSize(53);
    assertThat(year(LocalDate.of(2023, 9, 12))).hasSize(52);
  }

  @Test
  void aPayDayOnABankHolidayIsTheWorkingDayBeforeAndTheCutOffMovesWithIt() {
    assertThat(year(LocalDate.of(2017, 4, 20)))
        .contains(
            new PayDates(
                EffectivePeriod.ofClosed(LocalDate.of(2017, 4, 3), LocalDate.of(2017, 4, 9)),
                LocalDate.of(2017, 4, 10),
                LocalDate.of(2017, 4, 11),
                LocalDate.of(2017, 4, 12),
                LocalDate.of(2017, 4, 13),
                "Good Friday"));
  }

  @Test
  void givenARunMadeOnTheDayOfTheCutOff_thenNothingCameTooLate() {
    assertThat(said(CUT_OFF)).isEmpty();
  }

  @Test
  void givenRecordsEnteredAfterTheCutOff_thenTheRunNamesThePayeesThatHaveThem() {
    assertThat(said(CUT_OFF.plusDays(1)))
        .singleElement()
        .satisfies(
            e -> assertThat(e.facts()).isEqualTo(Map.of("cutOff", "2016-09-20", "payees", "H1")));
  }
}
