package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.WorkingDays;
import org.permanency.tenancy.TenantId;

/** Cut-offs and pay days by the product's own rule files. */
class PayDatesTest {
  private static final RuleBook BOOK = book("peterborough");

  private static RuleBook book(String tenant) {
    Path files = RuleFiles.bundled();
    return new RuleFiles().read(files).books().get(new TenantId(tenant));
  }

  /** Weeks from Monday, paid on the Friday after; before when that is a bank holiday. */
  @ParameterizedTest(name = "week of {0}: cut-off {1}, file by {2}, paid {3}, moved by {4}")
  @CsvSource({
    "2016-09-05, 2016-09-13, 2016-09-14, 2016-09-16,",
    "2016-12-19, 2016-12-23, 2016-12-28, 2016-12-30,",
    "2017-04-03, 2017-04-10, 2017-04-11, 2017-04-13, Good Friday",
    "2022-05-23, 2022-05-27, 2022-05-30, 2022-06-01, Platinum Jubilee"
  })
  void aWeeksDaysKeepClearOfBankHolidays(
      LocalDate start, LocalDate cutOff, LocalDate input, LocalDate paid, String holiday) {
    var week = new EffectivePeriod(start, start.plusDays(7));

    var dates = PayDates.of(BOOK, week).orElseThrow();

    assertThat(dates)
        .isEqualTo(
            new PayDates(week, cutOff, input, BankDays.of(BOOK).before(paid, 1), paid, holiday));
  }

  @Test
  void theFilesHoldTheBankHolidaysPublishedForEngland() {
    var days = BankDays.of(BOOK);

    IntStream.rangeClosed(2016, 2028)
        .forEach(
            year ->
                LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .forEach(
                        day ->
                            assertThat(days.working(day))
                                .as("%s", day)
                                .isEqualTo(WorkingDays.isWorking(day))));
  }

  @Test
  void onADayWithoutAFileThePublishedDaysCount() {
    assertThat(BankDays.of(BOOK).working(LocalDate.of(2012, 6, 5))).isFalse();
    assertThat(BankDays.of(BOOK).holiday(LocalDate.of(2012, 6, 5))).contains("Bank holiday");
    assertThat(BankDays.of(BOOK).holiday(LocalDate.of(2022, 9, 19)))
        .contains("State funeral of Queen Elizabeth II");
  }
}
