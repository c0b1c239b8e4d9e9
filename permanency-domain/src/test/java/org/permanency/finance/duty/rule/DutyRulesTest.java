package org.permanency.finance.duty.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayUnit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.WeekPay;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.rule.EffectiveDated.Version;

class DutyRulesTest {
  private static final HouseholdId H1 = new HouseholdId(new UUID(0, 1));
  private static final HouseholdId H2 = new HouseholdId(new UUID(0, 2));
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final List<Version<DutyFee>> FEE =
      List.of(
          new Version<>(
              EffectivePeriod.from(APRIL),
              new DutyFee(
                  "Duty",
                  new BigDecimal("30.00"),
                  1,
                  List.of(new DutyFee.Busy("12-24", "01-02", 2))),
              "test",
              "test"));

  private static Duty duty(HouseholdId household, String from, String last) {
    return new Duty(
        new UUID(1, 1),
        household,
        EffectivePeriod.ofClosed(LocalDate.parse(from), LocalDate.parse(last)));
  }

  private static List<Reason> add(HouseholdId household, String from, String last, Duty... others) {
    return DutyRules.add(
        household, LocalDate.parse(from), LocalDate.parse(last), List.of(others), FEE);
  }

  @Test
  void givenDutyOverTwoWeeks_thenEachWeekHasItsDaysAtTheFee() {
    var first = EffectivePeriod.ofClosed(LocalDate.of(2016, 9, 5), LocalDate.of(2016, 9, 11));
    var second = EffectivePeriod.ofClosed(LocalDate.of(2016, 9, 12), LocalDate.of(2016, 9, 18));

    var owed =
        DutyRules.owed(List.of(duty(H1, "2016-09-09", "2016-09-12")), FEE, List.of(first, second));

    assertThat(owed.weeks()).containsExactly(week(first, 3, 9000), week(second, 1, 3000));
    assertThat(owed.findings()).isEmpty();
  }

  private static WeekPay week(EffectivePeriod week, int days, long pence) {
    return new WeekPay(
        new PayKey("duty-fee", null, PayeeId.of(H1), week.start()),
        week,
        0,
        List.of(
            new PayPart(
                "duty-fee", APRIL, "Duty, 24 hours", "", PayUnit.EACH, days, new Pence(3000))),
        new Pence(pence));
  }

  @Test
  void givenSomebodyOnDutyThatDay_thenTheSecondIsRefusedOutsideChristmas() {
    assertThat(add(H2, "2016-09-12", "2016-09-14", duty(H1, "2016-09-10", "2016-09-12")))
        .containsExactly(Reason.of("finance.duty.taken", "day", "2016-09-12", "most", 1));
    assertThat(add(H2, "2016-09-13", "2016-09-14", duty(H1, "2016-09-10", "2016-09-12"))).isEmpty();
    assertThat(add(H2, "2017-01-02", "2017-01-02", duty(H1, "2016-12-24", "2017-01-02"))).isEmpty();
    assertThat(add(H1, "2016-12-24", "2016-12-24", duty(H1, "2016-12-24", "2017-01-02")))
        .containsExactly(Reason.of("finance.duty.twice", "from", "2016-12-24"));
  }

  @Test
  void givenDaysThatCannotBe_thenTheReasonIsSaid() {
    assertThat(add(H1, "2016-09-12", "2016-09-11"))
        .containsExactly(Reason.of("finance.duty.order"));
    assertThat(add(H1, "2016-09-12", "2016-11-11"))
        .containsExactly(Reason.of("finance.duty.too-long", "most", 31));
    assertThat(add(H1, "2016-03-31", "2016-04-01"))
        .containsExactly(Reason.of("finance.duty.no-fee", "day", "2016-03-31"));
  }
}
